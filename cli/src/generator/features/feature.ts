import type { Edit } from '../edit'

/** A feature that came with the project, and what of it is where: the inverse of having written it. */
export interface Feature {
  /** The word in the names of its files. */
  readonly word: string
  /** Files of it whose names do not have the word. */
  readonly files: readonly string[]
  /** Its tables, as the schema exports them. */
  readonly tables: readonly { readonly name: string; readonly exported: string }[]
  /** Its lines in files that all share. */
  readonly edits: readonly Edit[]
  /** What is otherwise where it was: each text is in its file exactly once, or nothing is changed at all. */
  readonly replaced: readonly {
    readonly file: string
    readonly texts: readonly (readonly [string, string])[]
  }[]
}
