import { vectors } from './vectors'
import { objectVectors } from './vectors/objects'

/** One way in that a tenant could be robbed by, and where it is tried. */
export interface Covered {
  /** Its number in the list of ways in that the suite was made from. */
  readonly number: number
  /** What an attacker hopes for. */
  readonly hope: string
  /** The vectors that try it here. */
  readonly vectors: readonly string[]
  /** Where it is tried instead, or why there is nothing to try. */
  readonly elsewhere?: string
}

/** Ways in that no vector has for its own. */
const others: readonly Covered[] = [
  {
    number: 23,
    hope: 'the rows of a neighbour from the cache of the query builder',
    vectors: [],
    elsewhere: 'The driver gives Drizzle no cache; the rule query-cache of check refuses one.',
  },
  {
    number: 41,
    hope: 'a trigger that writes rows to a neighbour, or copies what a neighbour writes',
    vectors: ['definition'],
    elsewhere: 'Part of the vector definition; with the right to make a trigger, by --mutate.',
  },
  { number: 45, hope: 'everything, in the scope of an empty id', vectors: ['odd-scope', 'nested-scope'] },
  { number: 46, hope: 'everything, in the scope of nonsense', vectors: ['odd-scope', 'nested-scope'] },
  { number: 47, hope: 'everything, in the scope of null', vectors: ['odd-scope', 'nested-scope'] },
  {
    number: 57,
    hope: 'the scope of a neighbour by a forged, shortened or expired token',
    vectors: ['forged-cursor', 'odd-scope'],
    elsewhere: 'There is no token: the scope is a portal of the connection, and forged portals are tried.',
  },
  {
    number: 62,
    hope: 'rows for a member who was removed and still has a session',
    vectors: [],
    elsewhere: 'The kit: tests/built/claims.test.ts, lib/auth/sessions.db.test.ts',
  },
  {
    number: 63,
    hope: 'the rights of a role that somebody had before',
    vectors: [],
    elsewhere: 'The kit: tests/access/access.test.ts; the role is read on every call.',
  },
  {
    number: 64,
    hope: 'an organization by the key of another one',
    vectors: [],
    elsewhere: 'The kit gives out no keys.',
  },
  {
    number: 65,
    hope: 'a membership by an invitation that was sent to somebody else',
    vectors: [],
    elsewhere: 'The kit: lib/auth/refusals.db.test.ts',
  },
  {
    number: 66,
    hope: 'an organization by naming it the active one',
    vectors: [],
    elsewhere: 'The kit: lib/auth/sessions.db.test.ts; nothing reads that name to decide a tenant.',
  },
  {
    number: 67,
    hope: 'the work of a job for an organization that its payload claims',
    vectors: [],
    elsewhere: 'The kit: tests/jobs/forging.test.ts',
  },
  {
    number: 68,
    hope: 'a file of a neighbour by its name in the storage',
    vectors: [],
    elsewhere:
      'The kit: lib/storage/create-storage.test.ts, lib/storage/file-key.test.ts, lib/signed-urls.test.ts',
  },
  {
    number: 69,
    hope: 'the messages of a neighbour on a live channel',
    vectors: [],
    elsewhere:
      'The kit says on its channel that there is news and never what, under a name that is in no table; pg_notify is closed.',
  },
  {
    number: 70,
    hope: 'the rows of a neighbour from a cache in the browser',
    vectors: [],
    elsewhere: 'The kit: src/server/query-keys.test.ts',
  },
]

/** Every way in of the list, by number: 1 to 70. */
export const coverage: readonly Covered[] = [
  ...[...vectors, ...objectVectors].map(({ number, name, hope }) => ({ number, hope, vectors: [name] })),
  ...others,
].sort((a, b) => a.number - b.number)
