import type { Role } from '../../lib/permissions'
import { Visitor } from '../harness/visitor'

/** Somebody who calls, and what they are to Acme, whose things are called for. */
export interface Person {
  name: string
  email: string
  /** Whether they can hold a session at all. */
  signsIn: boolean
  /** In Acme. */
  role?: Role
  visitor: Visitor
}

/** The columns of the matrix. */
const columns: Omit<Person, 'visitor'>[] = [
  { name: 'owner', email: 'alice@acme.test', signsIn: true, role: 'owner' },
  { name: 'admin', email: 'adam@acme.test', signsIn: true, role: 'admin' },
  { name: 'member', email: 'mia@acme.test', signsIn: true, role: 'member' },
  { name: 'in two', email: 'carol@both.test', signsIn: true, role: 'member' },
  { name: 'owner elsewhere', email: 'gus@globex.test', signsIn: true },
  { name: 'ex-member', email: 'lea@left.test', signsIn: true },
  { name: 'unverified', email: 'una@unverified.test', signsIn: false },
  { name: 'anonymous', email: 'nobody@nowhere.test', signsIn: false },
]

/** Everybody, with the session they can have. The ex-member is still a member here. */
export const makePersons = (url: string): Promise<Person[]> =>
  Promise.all(
    columns.map(async (column) => {
      const visitor = new Visitor(url)
      return { ...column, visitor: column.signsIn ? await visitor.signIn(column.email) : visitor }
    }),
  )
