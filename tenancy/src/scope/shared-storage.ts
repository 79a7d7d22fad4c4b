import { AsyncLocalStorage } from 'node:async_hooks'

/** What the work that runs has been given, by name. */
type Context = Readonly<Record<string, unknown>>

/** One part of it. */
export interface SharedStorage<Stored> {
  getStore(): Stored | undefined
  run<Result>(stored: Stored, work: () => Result): Result
}

const key = Symbol.for('refactkit.context')
// The symbol is written here alone, always with a storage of this kind.
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Context> | undefined>
// One for all parts: up to Node 22 each storage that was ever used adds to what every promise of the process costs.
const contexts = shared[key] ?? new AsyncLocalStorage<Context>()
shared[key] = contexts

/**
 * What work carries under this name, through everything it awaits; kept on globalThis, so that a module loaded twice (hot
 * reload, two bundles) still sees one.
 *
 * @param name what is stored
 * @example const storage = sharedStorage<Scope>('scope')
 */
export const sharedStorage = <Stored>(name: string): SharedStorage<Stored> => ({
  // Nothing but this name's own `run` puts it there.
  getStore: () => contexts.getStore()?.[name] as Stored | undefined,
  run: (stored, work) => contexts.run({ ...contexts.getStore(), [name]: stored }, work),
})
