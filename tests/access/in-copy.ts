import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../harness/site'

/** Who got what: the link of a function, route or page, and the statuses, in the order of the persons. */
export type Seen = Record<string, { link: string; statuses: number[] }>

/** Those that prepare and end the others: the ex-member leaves in the first of them, the last writes down what was seen. */
const always = ['who may hold a session', 'the table in the documentation']

/**
 * Runs the tests of this folder as they stand in a copy of the project, against the build of the copy, and reads who got what
 * from the document that they write there.
 *
 * @param words only the tests with one of them in their names
 * @throws when one of them fails, with all that was printed
 */
export async function callInCopy(copy: string, words: readonly string[], databaseUrl: string): Promise<Seen> {
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  const wanted = [...always, ...words].join('|')
  const env = { ...process.env, DATABASE_URL: databaseUrl, NO_COLOR: '1' }
  await run([process.execPath, vitest, 'run', '--project=access', '--update', '-t', wanted], {
    cwd: copy,
    env,
  })
  const document = await readFile(join(copy, 'docs/access-matrix.md'), 'utf8')
  const rows = [...document.matchAll(/^\| `([^`]+)` *\| (\S.*?) *\|((?: \d+ *\|)+)$/gm)]
  return Object.fromEntries(
    rows.map(([, name = '', link = '', cells = '']) => [
      name,
      { link, statuses: [...cells.matchAll(/\d+/g)].map(Number) },
    ]),
  )
}
