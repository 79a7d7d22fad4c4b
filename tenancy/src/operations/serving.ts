/** Kept on globalThis, so that a module loaded twice (hot reload, two bundles) still sees one. */
const key = Symbol.for('refactkit.serving')

/**
 * Says that this process answers requests, or does later what they asked for: from now on it opens no operation across
 * organizations.
 *
 * @example answerRequests() // once, where the server or the worker begins
 */
export function answerRequests(): void {
  Reflect.set(globalThis, key, true)
}

/** Whether this process answers requests. */
export const answersRequests = (): boolean => Reflect.get(globalThis, key) === true
