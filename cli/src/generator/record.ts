import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error'
import type { Recorded } from './resource'

/** Where a project remembers how its resources were asked for: what the next run compares with. */
export const recordFile = 'refactkit.json'

export type Resources = Readonly<Record<string, Recorded>>

const isRecorded = (value: unknown): value is Recorded =>
  typeof value === 'object' &&
  value !== null &&
  ['fields', 'plural', 'icon', 'key'].every((key) => typeof Reflect.get(value, key) === 'string')

/**
 * The resources of a project as they were asked for, by their names.
 *
 * @throws CommandError when the record cannot be read
 */
export function readRecord(root: string): Resources {
  const file = join(root, recordFile)
  if (!existsSync(file)) return {}
  const unreadable = (cause?: unknown) =>
    new CommandError(
      `${recordFile} cannot be read, so nothing was written. It holds how each resource was asked for: { "resources": { "invoice": { "fields": "number:text!", … } } }.`,
      1,
      { cause },
    )
  try {
    const { resources }: { resources: Record<string, unknown> } = JSON.parse(readFileSync(file, 'utf8'))
    const entries = Object.entries(resources)
    if (!entries.every((entry): entry is [string, Recorded] => isRecorded(entry[1]))) throw unreadable()
    return Object.fromEntries(entries)
  } catch (cause) {
    throw unreadable(cause)
  }
}

/** The text of the record. */
export const recordText = (resources: Resources): string => `${JSON.stringify({ resources }, null, 2)}\n`
