/** Stands for what no person did, where a person is asked for. */
export const bySystem = 'system'

/** For how many days an organization may keep its log; null for good. */
export const keptDays = [90, 365, 1095, null] as const
export type KeptDays = (typeof keptDays)[number]

/** What of the audit log is asked for. Days are those of UTC, the last one with all of it. */
export interface AuditFilter {
  /** The table that changed. */
  kind?: string | undefined
  /** The id of a person, or `system`. */
  by?: string | undefined
  from?: string | undefined
  to?: string | undefined
  search?: string | undefined
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`))

/** What each part of a filter may be. */
export const isFilter: Record<keyof AuditFilter, (text: string) => boolean> = {
  kind: (text) => /^[a-z][a-z0-9_]{0,62}$/.test(text),
  by: (text) => /^[A-Za-z0-9_-]{1,56}$/.test(text),
  from: isDay,
  to: isDay,
  search: (text) => text.trim() !== '' && text.length <= 100,
}

/** What an address asks for; whatever is no filter is none. */
export function auditSearch(search: Record<string, unknown>): AuditFilter {
  const part = (key: keyof AuditFilter) => {
    // A search for digits comes as a number.
    const text = search[key] === undefined || search[key] === null ? '' : String(search[key])
    return isFilter[key](text) ? { [key]: text.trim() } : {}
  }
  return { ...part('kind'), ...part('by'), ...part('from'), ...part('to'), ...part('search') }
}
