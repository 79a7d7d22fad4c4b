import type { ArgsDef } from 'citty'
import { CommandError } from './command-error'
import { nearest } from './nearest'

/** An option of a command, as shells and people need to know it. */
export interface Option {
  readonly name: string
  /** Its short forms, without the dash. */
  readonly short: readonly string[]
  readonly takesValue: boolean
  readonly description: string
}

/** The options of a command, in the order they were declared. */
export const optionsOf = (args: ArgsDef): Option[] =>
  Object.entries(args)
    .filter(([, { type }]) => type !== 'positional')
    .map(([name, definition]) => ({
      name,
      short: 'alias' in definition ? [definition.alias ?? []].flat() : [],
      takesValue: definition.type !== 'boolean',
      description: definition.description ?? '',
    }))

/**
 * Refuses words that a command does not understand, rather than passing them over.
 *
 * @param command its name
 * @param args what it declares
 * @param words what followed its name
 * @throws CommandError with exit code 2
 */
export function refuseUnknown(command: string, args: ArgsDef, words: readonly string[]): void {
  const refuse = (what: string) => new CommandError(`${what} See refactkit ${command} --help.`, 2)
  const options = optionsOf(args)
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  let surplus = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!word.startsWith('-')) {
      surplus += 1
      if (surplus > places) throw refuse(`refactkit ${command} does not take “${word}”.`)
      continue
    }
    const [written = '', value] = word.split('=', 2)
    const option = options.find(
      ({ name, short }) => written === `--${name}` || short.some((each) => written === `-${each}`),
    )
    if (!option) {
      const names = options.map(({ name }) => `--${name}`)
      const near = nearest(written, names)
      const hint = near ? `Did you mean ${near}?` : `It has ${names.join(', ') || 'none'}.`
      throw refuse(`refactkit ${command} has no option ${written}. ${hint}`)
    }
    if (!option.takesValue || value !== undefined) continue
    index += 1
    const next = words[index]
    if (next === undefined || next.startsWith('--')) throw refuse(`${written} takes a value.`)
  }
}

/**
 * One of the words that a place of a command line may hold.
 *
 * @param command its name
 * @param word what was typed
 * @param known what may be
 * @throws CommandError with exit code 2 for any other
 * @example chosen('url', role, ['owner', 'app'])
 */
export function chosen<const Word extends string>(
  command: string,
  word: string,
  known: readonly Word[],
): Word {
  const found = known.find((each) => each === word)
  if (found) return found
  const near = nearest(word, known)
  const hint = near ? ` Did you mean ${near}?` : ''
  throw new CommandError(`refactkit ${command} knows ${known.join(', ')}, not “${word}”.${hint}`, 2)
}
