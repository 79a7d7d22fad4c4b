import type { Scope } from './scope'

const leftovers = new WeakMap<Scope, Set<() => void>>()

/**
 * Calls `act` when the scope ends, for what must not outlive it, unless the returned function takes it back first.
 *
 * @example const stay = onScopeEnd(scope, () => connection.destroy())
 */
export function onScopeEnd(scope: Scope, act: () => void): () => void {
  const acts = leftovers.get(scope) ?? new Set()
  leftovers.set(scope, acts.add(act))
  return () => void acts.delete(act)
}

/** Marks a scope as ended, and ends with it what was left open. */
export function endScope(scope: Scope): void {
  scope.ended = true
  for (const act of leftovers.get(scope) ?? []) act()
  leftovers.delete(scope)
}
