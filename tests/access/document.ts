import type { Observation } from './call-everybody'
import { ownPermissions } from './persons'

const kinds = ['Server functions', 'Server routes', 'Pages', 'Better Auth'] as const

/** One row of the table in the documentation. */
export interface Row {
  kind: (typeof kinds)[number]
  name: string
  link: string
  observed: Observation[]
}

/** However long the names are: one more or less changes no other line. */
const nameWidth = 60

const intro = `# Who gets what

Written by \`npm run matrix\`, from answers: everything that the build answers to was called over HTTP as each of these
persons, for the things of one organization. The suite calls again and compares. What is called is read from the build, what
is expected from the link that each function and route names and from \`lib/permissions.ts\`; a valid call of each is in
\`tests/access/samples.ts\`.

- *owner*, *admin*, *member*: of this organization. *in two*: a member here who is an admin elsewhere.
- *own role*: of a role that the organization has made, with ${ownPermissions.map((each) => `\`${each}\``).join(', ')}.
- *owner elsewhere*: of another organization. *ex-member*: with a session from before they were removed.
- *unverified*: never confirmed their address, and gets no session. *anonymous*: nobody.

200 and 201 worked, 302 and 307 lead on (a page leads who is not signed in to the sign-in), 401 nobody is signed in, 403 a member
without the permission, 404 the organization does not exist for them.`

/** The document, from what was seen. */
export function documentOf(rows: readonly Row[]): string {
  const sections = kinds.map((kind) =>
    section(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  )
  return [intro, ...sections].join('\n\n').concat('\n')
}

function section(kind: Row['kind'], all: readonly Row[]): string {
  const rows = all.filter(({ link }) => link !== 'nobody')
  const persons = rows[0]?.observed.map(({ person }) => person) ?? []
  const table = [
    ['', 'link', ...persons],
    ['---', '---', ...persons.map(() => '---')],
    ...rows.map(({ name, link, observed }) => [
      `\`${name}\``,
      link,
      ...observed.map(({ status }) => String(status)),
    ]),
  ]
  const closed = all.length - rows.length
  const rest = closed
    ? [`The ${closed} other endpoints that it has, and every later one, are 404 for everybody.`]
    : []
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(column === 0 ? nameWidth : 0, ...table.map((cells) => (cells[column] ?? '').length)),
  )
  const lines = table.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  return [`## ${kind}`, lines.join('\n'), ...rest].join('\n\n')
}
