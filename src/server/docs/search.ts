import { Marked } from 'marked'
import MiniSearch from 'minisearch'
import { type Document, readAll } from './files'
import { headingsOf } from './markdown'

interface Section {
  id: string
  path: string
  title: string
  heading: string
  text: string
}

export interface Found {
  href: string
  title: string
  heading: string
  /** The text around what was looked for. */
  excerpt: string
}

async function index(): Promise<MiniSearch<Section>> {
  const search = new MiniSearch<Section>({
    fields: ['title', 'heading', 'text'],
    storeFields: ['path', 'title', 'heading', 'text'],
    searchOptions: {
      boost: { title: 3, heading: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: 0.15,
      combineWith: 'AND',
    },
  })
  for (const page of await readAll()) search.addAll(sectionsOf(page))
  return search
}

/** A document in its sections, each under the heading that it is found by. */
function sectionsOf({ path, title, text }: Document): Section[] {
  const headings = headingsOf(text)
  const sections: Section[] = [{ id: path, path, title, heading: '', text: '' }]
  let next = 0
  for (const token of new Marked().lexer(text)) {
    if (token.type === 'heading') {
      const heading = headings[next++]
      if (heading && heading.depth > 1)
        sections.push({ id: `${path}#${heading.id}`, path, title, heading: heading.text, text: '' })
    } else {
      const section = sections.at(-1)
      if (section) section.text += ` ${readable(token.raw)}`
    }
  }
  return sections
}

/** Markdown without its signs, as far as a reader of an excerpt would miss them. */
const readable = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*|#>]+|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

let built: Promise<MiniSearch<Section>> | undefined

/** So many words are looked for: each costs the server time, and whoever asks need not be known. */
const mostWords = 8

/** The sections that speak of something, the best first. */
export async function searchDocs(words: string): Promise<Found[]> {
  built ??= index()
  const asked = words.trim().split(/\s+/).slice(0, mostWords).join(' ')
  const found = (await built).search(asked).slice(0, 20)
  return found.map(({ id, title, heading, text, terms }) => ({
    href: `/docs/${id}`,
    title,
    heading,
    excerpt: excerptOf(text, terms),
  }))
}

function excerptOf(text: string, terms: string[]): string {
  const lower = text.toLowerCase()
  const at = Math.max(
    0,
    Math.min(...terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0), text.length),
  )
  const from = text.lastIndexOf(' ', Math.max(0, at - 60)) + 1
  const cut = text.slice(from, from + 180)
  return `${from > 0 ? '… ' : ''}${cut}${from + 180 < text.length ? ' …' : ''}`
}
