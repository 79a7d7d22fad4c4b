import type { audit } from '#words/audit'
import { wordFor } from '@/lib/words'

type Words = typeof audit
export type Values = Record<string, string | number | boolean | null>

/** As much of an entry as it takes to say what happened. */
export interface Told {
  subject: string
  act: 'insert' | 'update' | 'delete'
  before: Values | null
  after: Values | null
}

/** With what the rows that it refers to are called, by their ids. */
export interface Named extends Told {
  names: Readonly<Record<string, string>>
}

/** What a kind of thing is called. */
export const kindOf = (words: Words, subject: string): string => wordFor(words.kinds, subject) ?? subject

/** What happened, as a sentence: the closest that the catalogue has. */
export function sentenceOf(words: Words, { subject, act, after }: Told): string {
  const closest = Object.entries(after ?? {}).flatMap(([column, value]) => [
    `${subject}.${act}.${column}=${value ?? ''}`,
    `${subject}.${act}.${column}`,
  ])
  for (const key of [...(act === 'update' ? closest : []), `${subject}.${act}`]) {
    const sentence = wordFor(words.acts, key)
    if (sentence !== undefined) return sentence
  }
  return words.act[act](kindOf(words, subject))
}

/**
 * What changed, a column at a time; undefined on the side where there was nothing. An id whose name stands beside it is not
 * shown.
 *
 * @param order columns in the order they are read in: the database keeps none. Others follow as they came
 */
export function changesOf({ before, after }: Told, order: readonly string[] = []) {
  const held = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const all = [...new Set([...order.filter((column) => held.has(column)), ...held])]
  const columns = all.filter((column) => !(column.endsWith('_id') && all.includes(column.slice(0, -3))))
  return columns.map((column) => ({ column, before: before?.[column], after: after?.[column] }))
}
