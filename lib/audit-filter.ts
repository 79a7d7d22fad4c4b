/** Stands for what no person did, where a person is asked for. */
export const bySystem = 'system'

/** For how many days an organization may keep its log; null for good. */
export const keptDays = [90, 365, 1095, null] as const
export type KeptDays = (typeof keptDays)[number]

/** What of the audit log is asked for. Days are those of UTC, the last one with all of it. */
export interface AuditFilter {
  /** What has changed, as an entry says it. */
  kind?: string | undefined
  /** The id of a person, or `system`. */
  by?: string | undefined
  from?: string | undefined
  to?: string | undefined
  search?: string | undefined
}

const parts = ['kind', 'by', 'from', 'to', 'search'] as const

/** What an address asks for, as texts; whether each is one that can be asked for, the server says. */
export const auditSearch = (search: Record<string, unknown>): AuditFilter =>
  Object.fromEntries(parts.flatMap((part) => (search[part] ? [[part, String(search[part])]] : [])))
