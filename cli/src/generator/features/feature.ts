import type { Edit } from '../edit'

/** A feature that came with the project, and what of it is where: see docs/recipes/make-a-feature-removable.md. */
export interface Feature {
  /** The word in the names of its files. */
  readonly word: string
  /** Files of it whose names do not have the word; a folder ends with a slash. */
  readonly files: readonly string[]
  /** Files that may go on to speak of it: of a kind of files, or as an example. */
  readonly mentions: readonly string[]
  readonly tables: readonly FeatureTable[]
  /** Its lines in files that all share. */
  readonly edits: readonly Edit[]
}

/** A table as the database and as the schema call it, and where it is declared. */
export interface FeatureTable {
  readonly name: string
  readonly exported: string
  readonly file: string
}
