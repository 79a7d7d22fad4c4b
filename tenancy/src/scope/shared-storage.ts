import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The AsyncLocalStorage of this name, kept on globalThis, so that a module loaded twice (hot reload, two bundles) still
 * sees one.
 *
 * @param name what is stored
 * @example const storage = sharedStorage<Scope>('scope')
 */
export function sharedStorage<Stored>(name: string): AsyncLocalStorage<Stored> {
  const key = Symbol.for(`refactkit.${name}`)
  // The symbol is written here alone, always with a storage of what the name stands for.
  const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Stored> | undefined>
  const storage = shared[key] ?? new AsyncLocalStorage<Stored>()
  shared[key] = storage
  return storage
}
