import { type Place, type Rule, rules } from '@refactkit/tenancy'
import { sourceRules } from '../../cli/src/check/source/check-source'

/** What a catalog must show before one organization is safe from another; the numbers stand beside each rule. */
const verifiers: Readonly<Record<string, string>> = {
  V1: 'Row-level security is on and forced, on every table that belongs to somebody',
  V2: 'The policies of a table are exactly the expected ones, to the letter',
  V3: 'The organization of a row is always there, plain text, and refers to one',
  V4: 'Keys and indexes begin with the organization',
  V5: 'Foreign keys carry the organization, and none changes it',
  V6: 'Owner and logins are plain, separate and lent to nobody',
  V7: 'Each login holds exactly the rights it needs, and later objects bring none',
  V8: 'Views, copies, foreign tables and sequences show nothing that tables hide',
  V9: 'Functions run as their caller, and those that may do more are out of reach',
  V10: 'Triggers and rules do nothing on behalf of somebody else, and none is switched off',
  V11: 'Partitions and children hide what their parents hide',
  V12: 'Nothing copies rows away, into the tables, or runs beside them unseen',
  V13: 'The server and its settings do not undo any of this',
  V14: 'Nothing is shared outside of tables',
  V15: 'Without an organization nothing is read and nothing is written, tried out',
  V16: 'Sessions follow memberships, and the schema of sign-in is what Better Auth expects',
  V17: 'Indexes still serve under row-level security',
  V18: 'The functions that read the scope are ours',
}

const all = Object.entries<Rule>(rules)

const lookingAt = (place: Place) => all.filter(([, each]) => each.places.includes(place))

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

const table = (heads: string[], rows: string[][]) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n')

const names = (place: Place) =>
  table(
    place === 'source'
      ? ['rule', 'what holds when it is silent', 'looks in']
      : ['rule', 'what holds when it is silent', 'number'],
    lookingAt(place).map(([name, { protects, verifier }]) => {
      const folders = sourceRules.find(({ rule }) => rule === name)?.folders.map((each) => `\`${each}/\``)
      return [`\`${name}\``, protects, place === 'source' ? (folders?.join(' ') ?? 'everywhere') : verifier]
    }),
  )

/** The page docs/check.md, out of the rules themselves. */
export const rulesDocument = (): string => `# What \`npx refactkit check\` looks at

Made from \`tenancy/src/check/rules.ts\` by \`npx vitest run --project unit tests/docs.test.ts --update\`; a test compares.

| command | looks at | needs |
| --- | --- | --- |
| \`npx refactkit check\` | database, schema and source | the database |
| \`npx refactkit check --static\` | schema and source | nothing; \`npm run check\` runs it, and \`npm run dev\` when a file is saved |
| the server, before it serves | database | its own login |

Every finding has a rule, an object, a sentence, and what mends it. \`--json\` prints
\`{ "ok", "findings": [{ "rule", "severity", "object", "message", "fix" }], "accepted" }\`; the exit code is 1 when a finding is an
error. What database and schema both show is said once.

## What may stay

A finding that is known and right is named in \`accepted\` of \`db/tenancy.ts\`, by its rule and object, with the reason. There is no
comment that switches a rule off. An exemption without a reason exempts nothing, and one that matches nothing is a finding itself.

    { rule: 'raw-sql', object: 'lib/report.ts: total', reason: 'A constant text; its only parameter is a number.' }

The object of a finding in source is the file and the declaration in it, so that a second mistake elsewhere in the file is still
found, and a line that moves is not.

## In the database

${names('database')}

## In \`db/schema.ts\`

${names('schema')}

## In the source

Files are parsed and names are followed through imports, re-exports, aliases, destructuring, \`import()\` and what functions of the
project answer. What only a run would tell is an error where silence would be an answer: middleware that is not written out, a
property of \`sql\` with a computed name. What is out of reach by its nature: a value that a package hands back, and \`eval\`.

${names('source')}

## By number

${table(
  ['', 'what a catalog must show', 'rules'],
  Object.entries(verifiers).map(([number, sentence]) => [
    number,
    sentence,
    all
      .filter(([, { verifier }]) => verifier === number)
      .map(([name]) => `\`${name}\``)
      .join(', '),
  ]),
)}
`
