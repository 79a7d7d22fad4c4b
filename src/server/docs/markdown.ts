import { posix } from 'node:path'
import { Marked, type Token, type Tokens } from 'marked'
import { addressOf } from './files'

export interface Heading {
  id: string
  text: string
  depth: number
}

export interface Rendered {
  html: string
  headings: Heading[]
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What a reader sees of these tokens, without its form. */
export const plain = (tokens: readonly Token[] = []): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : '',
    )
    .join('')

/** Where a link of a file leads: to another page, to where it says, or nowhere here. */
function leadsTo(href: string, file: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href
  const [path = '', hash] = href.split('#')
  const address = addressOf(posix.join(posix.dirname(file), path))
  return address && (hash ? `${address}#${hash}` : address)
}

/** Ids of headings, each once in a document. */
function makeIds() {
  const given = new Map<string, number>()
  return (text: string): string => {
    const id =
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'part'
    const count = given.get(id) ?? 0
    given.set(id, count + 1)
    return count ? `${id}-${count}` : id
  }
}

/** The headings of a text in order, with the ids that its page gives them. */
export function headingsOf(text: string): (Heading & { token: Tokens.Heading })[] {
  const idOf = makeIds()
  return new Marked().lexer(text).flatMap((token) => {
    if (token.type !== 'heading') return []
    const heading = token as Tokens.Heading
    const said = plain(heading.tokens)
    return [{ id: idOf(said), text: said, depth: heading.depth, token: heading }]
  })
}

/**
 * A document as HTML. It is the repository's own text, so what it says is shown; markup of its own in it is not, and a picture
 * is what stands for it.
 *
 * @param file where it is, which its links start from
 */
export function toHtml(text: string, file: string): Rendered {
  const headings = headingsOf(text)
  const ids = headings.values()
  const marked = new Marked({
    renderer: {
      html: () => '',
      image: ({ text: alt }) => (alt ? `<em>${escaped(alt)}</em>` : ''),
      heading({ tokens, depth }) {
        const id = ids.next().value?.id ?? ''
        const inside = this.parser.parseInline(tokens)
        if (depth === 1) return ''
        return `<h${depth} id="${id}"><a href="#${id}">${inside}</a></h${depth}>`
      },
      link({ href, tokens }) {
        const to = leadsTo(href, file)
        const inside = this.parser.parseInline(tokens)
        return to
          ? `<a href="${escaped(to)}"${/^https?:/.test(to) ? ' rel="noreferrer"' : ''}>${inside}</a>`
          : inside
      },
      code({ text: code, lang = '' }) {
        const [, title] = /title="([^"]+)"/.exec(lang) ?? []
        const name = title ? `<figcaption>${escaped(title)}</figcaption>` : ''
        return `<figure>${name}<pre tabindex="0"><code>${escaped(code)}</code></pre></figure>`
      },
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}${cell.align ? ` class="${cell.align}"` : ''}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`
        const body = token.rows.map((cells) => row(cells, 'td')).join('')
        return `<div class="wide" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>`
      },
    },
  })
  const html = marked.parse(text, { async: false })
  return {
    html,
    headings: headings
      .filter(({ depth }) => depth === 2 || depth === 3)
      .map(({ id, text, depth }) => ({ id, text, depth })),
  }
}
