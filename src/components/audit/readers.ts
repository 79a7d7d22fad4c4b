import type { useMessages } from '@/i18n'
import type { useFormats } from '@/i18n/format'
import type { Values } from './entry'

type Value = NonNullable<Values[string]>

/** What a column is called, and the words for its values where they are not read as they are stored. */
export type ReadColumn = readonly [label: string, words?: Record<string, string> | ((value: Value) => string)]

/** How what a feature adds to the log is read: its columns, by their names. */
export type AuditReader = (
  t: ReturnType<typeof useMessages>,
  formats: ReturnType<typeof useFormats>,
) => Record<string, ReadColumn>

/** By the kind of thing, as an entry says it. What is not here has the words that every kind shares. */
export const readers: Record<string, AuditReader> = {}

/** The words that a kind of thing has for a value of its own. */
export const wordsFor = (value: Value, [, words]: ReadColumn): string | undefined =>
  typeof words === 'function' ? words(value) : words?.[String(value)]
