import { identifier } from '../sql'

/** Where something is: its schema and its name there. */
export interface Place {
  readonly schema: string
  readonly name: string
}

/** The parts of a name between its dots, of which those in quotes stand for themselves. */
const partsOf = (text: string, plain = (word: string) => word): string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"|[^".]+/g)].map(
    ([word, quoted]) => quoted?.replaceAll('""', '"') ?? plain(word),
  )

/** As PostgreSQL reads what has no quotes. */
const folded = (word: string) => word.toLowerCase()

/** A part of a name of a plan: in quotes where a dot in it would be taken for the one between two parts. */
const shownPart = (name: string): string => (/[".]/.test(name) ? identifier(name) : name)

/**
 * A name as plans write it, and as `--rename` and `--drop` take it: with its schema unless that is `public`.
 *
 * @example shownName({ schema: 'crm', name: 'deal' }) // 'crm.deal'
 */
export const shownName = ({ schema, name }: { schema?: string | undefined; name: string }): string =>
  !schema || schema === 'public' ? shownPart(name) : `${shownPart(schema)}.${shownPart(name)}`

/**
 * What a name of a plan means.
 *
 * @example placeOf('deal') // { schema: 'public', name: 'deal' }
 */
export function placeOf(shown: string): Place {
  const [first = '', second] = partsOf(shown)
  return second === undefined ? { schema: 'public', name: first } : { schema: first, name: second }
}

/** What PostgreSQL keeps of a name: 63 bytes, without half a character at their end. */
export const keptOf = (name: string): string =>
  new TextDecoder().decode(Buffer.from(name).subarray(0, 63), { stream: true })

/** A name of a plan as SQL; what is in `public` goes without its schema, as drizzle-kit writes it. */
export const sqlName = (shown: string): string => {
  const { schema, name } = placeOf(shown)
  return schema === 'public' ? identifier(name) : `${identifier(schema)}.${identifier(name)}`
}

/**
 * A name in an SQL statement as plans write it.
 *
 * @example shownIn('"public"."deal"') // 'deal'
 */
export function shownIn(written: string): string {
  const [first = '', second] = partsOf(written, folded)
  return shownName(second === undefined ? { name: first } : { schema: first, name: second })
}

/**
 * The name of a part of a table in an SQL statement.
 *
 * @example nameIn('"due"') // 'due'
 */
export const nameIn = (written: string): string => partsOf(written, folded).at(-1) ?? ''
