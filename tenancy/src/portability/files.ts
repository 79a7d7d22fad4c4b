import type { Readable } from 'node:stream'

/** Files that are on their way at a time: more than a disk does at once, and enough to hide how far a bucket is away. */
export const filesAtOnce = 16

/** The files of the organization in scope, wherever the application keeps them. */
export interface OrganizationFiles {
  /** The name of every file below the organization. */
  list(): AsyncIterable<string>
  /** Whether the application itself would have given a file this name; nothing else is ever stored. */
  isName(path: string): boolean
  /** The contents, or undefined when the file has gone. */
  open(path: string): Promise<Readable | undefined>
  /** Stores contents under a name, whole or not at all; those before are replaced. */
  put(path: string, contents: Readable): Promise<void>
  /** Removes a file; one that has gone already is no error. */
  remove(path: string): Promise<void>
  /** Removes whatever is left. */
  removeAll(): Promise<void>
}

/** What is being done, for whoever waits. */
export interface PortabilityProgress {
  /** What is done with it. */
  readonly phase: 'reading' | 'verifying' | 'writing' | 'comparing' | 'removing'
  /** A table, or `files`. */
  readonly what: string
  /** Rows or files so far. */
  readonly done: number
  /** Of so many, where that is known. */
  readonly total: number | undefined
}

/** Is told about progress, as often as something has happened. */
export type OnPortabilityProgress = (progress: PortabilityProgress) => void
