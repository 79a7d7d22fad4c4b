import type { authDb } from '../db/auth-db'
import { tellPeople } from './notifications/tell-people'
import type { Role } from './permissions'

/** What writes to people and organizations: the database, or a transaction that the telling belongs to. */
export type Writer = Pick<typeof authDb, 'select' | 'insert' | 'update' | 'execute'>

interface Within {
  organizationId: string
  /** Who did it. */
  by: string
}

/** What has happened in an organization, as far as somebody may want to hear of it. */
export type Happening =
  | (Within & { what: 'created' | 'left' | 'reopened' })
  | (Within & { what: 'invited'; role: Role; invitations: readonly { id: string; email: string }[] })
  | (Within & { what: 'declined'; inviterId: string })
  /** Accepted, declined or withdrawn: there is nothing left to answer. */
  | { what: 'settled'; organizationId: string; invitationId: string }
  | (Within & { what: 'joined'; role: string })
  | (Within & { what: 'removed'; userId: string })
  | (Within & { what: 'role-changed'; userId: string; before: Role; after: Role })
  | (Within & { what: 'closed'; dueAt: Date })
  | { what: 'exported'; organizationId: string; to: string; isDone: boolean }

type Listener = (tx: Writer, happening: Happening) => Promise<void>

/** One line per feature that hears of it. */
const listeners: readonly Listener[] = [tellPeople]

/** Says what has happened, in the transaction in which it does: both are true, or neither. */
export async function happened(tx: Writer, happening: Happening): Promise<void> {
  for (const listen of listeners) await listen(tx, happening)
}
