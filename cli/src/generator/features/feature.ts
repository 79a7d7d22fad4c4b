import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localesOf } from '../../words/locales'
import { type Edit, revert } from '../edit'

/** A feature that came with the project, and what of it is where: see docs/recipes/make-a-feature-removable.md. */
export interface Feature {
  /** The word in the names of its files. */
  readonly word: string
  /** Files of it whose names do not have the word; a folder ends with a slash. */
  readonly files: readonly string[]
  /** Files that may go on to speak of it: of a kind of files, or as an example; with a star as well. */
  readonly mentions: readonly string[]
  readonly tables: readonly FeatureTable[]
  /** Its lines in files that all share; a star in the name of a file stands for each language. */
  readonly edits: readonly Edit[]
}

/** A table as the database and as the schema call it, and where it is declared. */
export interface FeatureTable {
  readonly name: string
  readonly exported: string
  readonly file: string
}

/** The lines of a feature in the files that there are. What a language says like another one has no line of its own there. */
export const editsOf = (root: string, { edits }: Feature): Edit[] =>
  edits.flatMap((edit) => {
    if (!edit.file.includes('*')) return [edit]
    return localesOf(root)
      .map((locale) => ({ locale, edit: { ...edit, file: edit.file.replace('*', locale) } }))
      .filter(({ locale, edit: own }) => locale === 'en' || isIn(root, own))
      .map(({ edit: own }) => own)
  })

function isIn(root: string, edit: Edit): boolean {
  if (!existsSync(join(root, edit.file))) return false
  const text = readFileSync(join(root, edit.file), 'utf8')
  try {
    return revert(edit, text) !== text
  } catch {
    return false
  }
}

/** Whether a file is one of those named, in any language. */
export const isNamed = (files: readonly string[], path: string): boolean =>
  files.some((file) => {
    const [before = '', after] = file.split('*')
    return after === undefined ? file === path : path.startsWith(before) && path.endsWith(after)
  })
