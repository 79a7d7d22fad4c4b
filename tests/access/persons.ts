import type { BuiltInRole, Permission } from '../../lib/permissions'
import { Visitor } from '../harness/visitor'

/** Somebody who calls, and what they are to Acme, whose things are called for. */
export interface Person {
  name: string
  email: string
  /** Whether they can hold a session at all. */
  signsIn: boolean
  /** In Acme. */
  role?: BuiltInRole | { permissions: readonly Permission[] }
  visitor: Visitor
}

/** Of a role that Acme has made for itself: less than a member in what there is to add, more where people are. */
export const ownPermissions = [
  'dashboard:read',
  'member:read',
  'invitation:read',
  'invitation:delete',
] as const

/** The columns of the matrix. */
const columns: Omit<Person, 'visitor'>[] = [
  { name: 'owner', email: 'owner@acme.place.test', signsIn: true, role: 'owner' },
  { name: 'admin', email: 'admin@acme.place.test', signsIn: true, role: 'admin' },
  { name: 'member', email: 'member@acme.place.test', signsIn: true, role: 'member' },
  { name: 'own role', email: 'own@acme.place.test', signsIn: true, role: { permissions: ownPermissions } },
  { name: 'in two', email: 'member@both.place.test', signsIn: true, role: 'member' },
  { name: 'owner elsewhere', email: 'owner@globex.place.test', signsIn: true },
  { name: 'ex-member', email: 'left@acme.place.test', signsIn: true },
  { name: 'unverified', email: 'unverified@place.test', signsIn: false },
  { name: 'anonymous', email: 'nobody@place.test', signsIn: false },
]

/** Everybody, with the session they can have. The ex-member is still a member here. */
export const makePersons = (url: string): Promise<Person[]> =>
  Promise.all(
    columns.map(async (column) => {
      const visitor = new Visitor(url)
      return { ...column, visitor: column.signsIn ? await visitor.signIn(column.email) : visitor }
    }),
  )
