import { sharedStorage } from './shared-storage'

/** Who does what is done here, and from where, as the audit log writes it with every change. */
export interface Actor {
  /** The id of the person; undefined while nobody is known, and where no person does it. */
  person?: string | undefined
  /** The part of the system that does it by itself, such as a job. */
  system?: string | undefined
  /** The network address that the request came from. */
  address?: string | undefined
  /** What the client says of itself. */
  agent?: string | undefined
  /** The id of the request, as the log of the server has it. */
  request?: string | undefined
}

const storage = sharedStorage<Actor>('actor')

/**
 * Runs `work` as somebody: every change that it makes to a recorded table, through the scoped database or a `LoginPool`, is
 * written with them. Known parts can be added on the way, by `nameActor`.
 *
 * @param actor what is known of them when it begins
 * @param work what to run
 * @returns what `work` returned
 * @example await actingAs({ system: 'invoice.remind' }, () => remindEverybody())
 */
export const actingAs = <Result>(actor: Actor, work: () => Result): Result => storage.run({ ...actor }, work)

/**
 * Says who the person is, once it is known; outside of `actingAs` it says nothing.
 *
 * @param person their id, from a session that was just checked
 * @example nameActor(user.id)
 */
export function nameActor(person: string): void {
  const actor = storage.getStore()
  if (actor) actor.person = person
}

/** Beyond this a part is cut: what a client says of itself can be as long as it likes. */
const longest = { person: 56, system: 60, address: 60, agent: 160, request: 40 } as const

const parts = ['person', 'system', 'address', 'agent', 'request'] as const

/** PostgreSQL cuts the name of a portal at 63 bytes; six are `act:0:`. */
const piece = 56

const plain = (part: string, most: number): string => part.replace(/[^ -~]/g, '?').slice(0, most)

/**
 * The names of the portals that carry who acts to the database, in pieces; none where nobody is known.
 *
 * @example actorPortals() // ['act:0:{"person":"019a8f0e-…"}']
 */
export function actorPortals(): string[] {
  const actor = storage.getStore()
  if (!actor) return []
  const said = parts.flatMap((part) => (actor[part] ? [[part, plain(actor[part], longest[part])]] : []))
  if (said.length === 0) return []
  // One byte a character by now, so that no piece ends in half of one. Sixteen pieces hold more than all parts can say.
  const text = JSON.stringify(Object.fromEntries(said))
  const pieces = text.match(new RegExp(`.{1,${piece}}`, 'g')) ?? []
  return pieces.slice(0, 16).map((part, index) => `act:${index.toString(16)}:${part}`)
}

const reads = /^[ \t\n\r\f(]*(?:select|values|table)(?![a-z])/i
const changes = /insert|update|delete|merge/i

/**
 * Whether a statement can change a row, so that who acts is sent along; one that cannot costs nothing.
 *
 * @example mayChange('select 1') // false
 */
export const mayChange = (text: string): boolean => !reads.test(text) && changes.test(text)
