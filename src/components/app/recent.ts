/** What this browser remembers of a person: the latest first. Ids only; whatever they name is asked for anew. */
export const prefix = 'refactkit:recent:'
const most = 20

export type Recent = 'choices' | 'organizations'

const keyOf = (what: Recent, person: string) => `${prefix}${what}:${person}`

export function readRecent(what: Recent, person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(what, person)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    // Storage may be forbidden, or hold what somebody else has written there.
    return []
  }
}

export function remember(what: Recent, person: string, id: string): void {
  const kept = [id, ...readRecent(what, person).filter((other) => other !== id)]
  try {
    localStorage.setItem(keyOf(what, person), JSON.stringify(kept.slice(0, most)))
  } catch {}
}
