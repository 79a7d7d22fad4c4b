import type { useAuditMessages } from '@/i18n/audit'
import type { useFormats } from '@/i18n/format'
import type { Values } from './entry'

type Value = NonNullable<Values[string]>

/** What a column is called, and the words for its values where they are not read as they are stored. */
export type ReadColumn = readonly [label: string, words?: Record<string, string> | ((value: Value) => string)]

/** How what a feature adds to the log is read: its columns, by their names. */
export type AuditReader = (
  t: ReturnType<typeof useAuditMessages>,
  formats: ReturnType<typeof useFormats>,
) => Record<string, ReadColumn>

/** By the kind of thing, as an entry says it. What is not here has the words that every kind shares. */
export const readers: Record<string, AuditReader> = {
  'data-export': ({ audit }) => ({ state: [audit.columns.state, audit.states.export] }),
  invitation: ({ audit }) => ({
    email: [audit.columns.email],
    role: [audit.columns.role],
    status: [audit.columns.status, audit.states.invitation],
  }),
}

/** The words that a kind of thing has for a value of its own. */
export const wordsFor = (value: Value, [, words]: ReadColumn): string | undefined =>
  typeof words === 'function' ? words(value) : words?.[String(value)]
