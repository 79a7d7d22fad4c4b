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

/** What code calls an icon of lucide, unless the language itself has that name. */
export function iconCalled(icon: string): string {
  const called = icon.split('-').map(upper).join('')
  return ['Infinity', 'Map'].includes(called) ? `${called}Icon` : called
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  leaf: 'leaves',
  shelf: 'shelves',
  half: 'halves',
  knife: 'knives',
  life: 'lives',
  quiz: 'quizzes',
  criterion: 'criteria',
  datum: 'data',
}

/** Words for what is not counted, and plurals that are singulars too: nothing tells one of them from several. */
const uncounted =
  /(^|-)(data|series|species|news|information|equipment|software|hardware|staff|feedback|inventory|money|media)$/

/** The plural that English has for most words; `--plural` says another. The last word of several is the one that counts. */
export function pluralOf(word: string): string {
  const [, before = '', last = word] = /^(.*-)?([^-]+)$/.exec(word) ?? []
  return before + (irregular[last] ?? regularPlural(last))
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/[^aeiou]sis$/.test(word) || /[aeiou](ly|ba|ri)sis$/.test(word)) return word.replace(/is$/, 'es')
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/**
 * Reads the plural of a resource.
 *
 * @param said what `--plural` says
 * @throws CommandError where it could not be told from the singular
 */
export function readPlural({ kebab, words }: Names, said: string | undefined): Names {
  if (!said && uncounted.test(kebab))
    throw new CommandError(
      `English has no other word for several ${words}. Say one with --plural, such as ${kebab}-entries, or choose a name that can be counted.`,
      2,
    )
  if (!said && /s$/.test(kebab) && !/(ss|us|is|as|ens)$/.test(kebab))
    throw new CommandError(
      `Name one of them, in the singular, such as ${kebab.replace(/s$/, '')}. If ${kebab} is one, say with --plural what several are called.`,
      2,
    )
  const plural = said ? readName(said, 'plural') : namesOf(pluralOf(kebab))
  if (plural.kebab === kebab)
    throw new CommandError(`One and several cannot both be called “${kebab}”: say another --plural.`, 2)
  return plural
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

/** Words that the code of every resource has for something else where it also names the resource. */
const spoken = new Set(
  (
    'awaited changed cursor data draftOf field found id ids limit omit partial place promise search slug sort string table ' +
    'undo updated useNavigate useRecordForm useState useSuspenseQuery values'
  ).split(' '),
)

/**
 * Reads the name of a resource or a field, or the plural of one.
 *
 * @throws CommandError when code or the database could not take it
 */
export function readName(word: string, what: 'resource' | 'field' | 'plural'): Names {
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
  if (what === 'resource' && spoken.has(names.camel))
    throw new CommandError(
      `“${word}” cannot name a resource: its own code needs the word for something else. Add another word to it, such as ${names.kebab}-item.`,
      2,
    )
  if (names.snake.length > 30)
    throw new CommandError(
      `“${word}” is too long for a ${what}: names of keys are made of it, and PostgreSQL cuts them at 63 characters.`,
      2,
    )
  return names
}
