import { identifier } from '../sql'

/** Where something is: its schema and its name there. */
export interface Place {
  readonly schema: string
  readonly name: string
}

/**
 * A name as plans write it, and as `--rename` and `--drop` take it: with its schema unless that is `public`.
 *
 * @example shownName({ schema: 'crm', name: 'deal' }) // 'crm.deal'
 */
export const shownName = ({ schema, name }: { schema?: string | undefined; name: string }): string =>
  !schema || schema === 'public' ? name : `${schema}.${name}`

/**
 * What a name of a plan means.
 *
 * @example placeOf('deal') // { schema: 'public', name: 'deal' }
 */
export function placeOf(shown: string): Place {
  const dot = shown.indexOf('.')
  return dot < 0
    ? { schema: 'public', name: shown }
    : { schema: shown.slice(0, dot), name: shown.slice(dot + 1) }
}

/** A name of a plan as SQL; what is in `public` goes without its schema, as drizzle-kit writes it. */
export const sqlName = (shown: string): string => {
  const { schema, name } = placeOf(shown)
  return schema === 'public' ? identifier(name) : `${identifier(schema)}.${identifier(name)}`
}
