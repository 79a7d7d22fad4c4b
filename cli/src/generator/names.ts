import { CommandError } from '../command-error'

/** One word in every form that code and sentences need it in. */
export interface Names {
  /** `line-item`, for files and addresses. */
  readonly kebab: string
  /** `lineItem`, for values. */
  readonly camel: string
  /** `LineItem`, for types and components. */
  readonly pascal: string
  /** `line_item`, for the database. */
  readonly snake: string
  /** `line item`, inside a sentence. */
  readonly words: string
  /** `Line item`, at the beginning of one. */
  readonly title: string
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** `lineItem`, `line-item` and `LINE_ITEM` are the same name. */
export function namesOf(word: string): Names {
  const parts = word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .split(/[-_\s]+/)
    .map((part) => part.toLowerCase())
  const words = parts.join(' ')
  const pascal = parts.map(upper).join('')
  return {
    kebab: parts.join('-'),
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    snake: parts.join('_'),
    words,
    title: upper(words),
  }
}

/** The plural that English has for most words; `--plural` says another. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** What neither TypeScript nor PostgreSQL takes as a name without more ado. */
const reserved = new Set(
  (
    'abstract all and any array as asc await begin between boolean break by case cast catch check class collate column commit ' +
    'const constraint continue create cross current database db debugger declare default delete desc distinct do else end enum ' +
    'except export extends false finally for foreign from function grant group having if implements import in index inner ' +
    'insert instanceof interface intersect into is join key left let like limit natural new not null object of offset on or order ' +
    'outer package primary private protected public references return right rollback row select set static super switch table ' +
    'then this throw to true try type typeof undefined union unique update user using values var view void when where while ' +
    'with yield'
  ).split(' '),
)

/**
 * Reads the name of a resource or a field.
 *
 * @throws CommandError when code or the database could not take it
 */
export function readName(word: string, what: 'resource' | 'field'): Names {
  if (!/^[a-z][a-zA-Z0-9]*([-_][a-z0-9]+)*$/.test(word))
    throw new CommandError(
      `“${word}” cannot name a ${what}: write it in English letters and digits, beginning with a small letter, such as ${what === 'field' ? 'dueDate' : 'line-item'}.`,
      2,
    )
  const names = namesOf(word)
  if (reserved.has(names.camel) || reserved.has(names.snake))
    throw new CommandError(
      `“${word}” cannot name a ${what}: the word means something else in TypeScript or SQL. Add another word to it.`,
      2,
    )
  if (names.snake.length > 30)
    throw new CommandError(
      `“${word}” is too long for a ${what}: names of keys are made of it, and PostgreSQL cuts them at 63 characters.`,
      2,
    )
  return names
}
