/** The repository's own documents, as they are. The pictures of every page are too many for a page. */
const texts: Record<string, () => Promise<string>> = import.meta.glob<string>(
  [
    '/{README,SECURITY,CONTRIBUTING,CHANGELOG}.md',
    '/docs/**/*.md',
    '!/docs/screenshots/**',
    '/tenancy/README.md',
    '/examples/adopt/README.md',
  ],
  { query: '?raw', import: 'default' },
)

export const groups = ['start', 'guides', 'recipes', 'decisions'] as const
export type Group = (typeof groups)[number]

const places: Readonly<Record<string, string>> = {
  'README.md': 'start',
  'tenancy/README.md': 'tenancy',
  'examples/adopt/README.md': 'adopt',
  'SECURITY.md': 'security',
  'CONTRIBUTING.md': 'contributing',
  'CHANGELOG.md': 'changelog',
  'docs/legal/privacy.md': 'privacy',
  'docs/legal/terms.md': 'terms',
}

const pathOf = (file: string): string => places[file] ?? file.replace(/^docs\//, '').replace(/\.md$/, '')

const groupOf = (file: string): Group =>
  places[file] ? 'start' : (groups.find((group) => file.startsWith(`docs/${group}/`)) ?? 'guides')

/** The address at which a file of the repository is shown, or undefined when it is not. */
export const addressOf = (file: string): string | undefined => texts[`/${file}`] && `/docs/${pathOf(file)}`

export interface Document {
  file: string
  path: string
  group: Group
  /** Its first heading. */
  title: string
  text: string
}

/** Every page of the documentation: first what stands at the top of the repository, then by name. */
export async function readAll(): Promise<Document[]> {
  const all = await Promise.all(
    Object.entries(texts).map(async ([key, load]): Promise<Document> => {
      const file = key.slice(1)
      const text = await load()
      const title = /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? file
      return { file, path: pathOf(file), group: groupOf(file), title, text }
    }),
  )
  const first = Object.keys(places)
  const rank = ({ file, group }: Document) =>
    groups.indexOf(group) * 100 + (first.includes(file) ? first.indexOf(file) : 99)
  return all.sort((a, b) => rank(a) - rank(b) || a.file.localeCompare(b.file))
}
