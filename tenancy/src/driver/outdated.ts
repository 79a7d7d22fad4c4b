/** What pg puts on an error of the server. */
interface Details extends Partial<Error> {
  readonly code?: string
  readonly routine?: string
  readonly position?: string
  readonly where?: string
}

const detailsOf = (error: unknown): Details => (error instanceof Error ? error : {})

/** The server has no statement of that name, or already one: somebody in between has mixed up or cleared sessions. */
export const isForgotten = (error: unknown): boolean =>
  ['26000', '42P05'].includes(detailsOf(error).code ?? '')

/** What a prepared statement answers with has changed with its tables; the message is translated, the routine is not. */
const answersOtherwise = ({ code, routine }: Details): boolean =>
  code === '0A000' && routine === 'RevalidateCachedQuery'

/** Its text makes no sense any more: only the analysis of a text names a position in it, and no function around it. */
const isSenseless = ({ code, position, where }: Details): boolean =>
  code !== undefined && /^42/.test(code) && position !== undefined && where === undefined

/**
 * Whether the tables of a statement have changed since it was parsed.
 *
 * @param error what the server said
 * @param reused whether the statement had been parsed in an exchange before
 */
export const isOutdated = (error: unknown, reused: boolean): boolean =>
  answersOtherwise(detailsOf(error)) || (reused && isSenseless(detailsOf(error)))

/** What a type says to a text that is none of its values: out of range, no date, not of its form. */
const misfits = ['22003', '22007', '22008', '22P02', '22P03']

/**
 * Whether a value did not fit the type that its parameter has; parsed again, the parameter may have another one. It is
 * found out before anything runs. The words around the parameter are translated, its number is not.
 */
export function isMisfit(error: unknown): boolean {
  const { code, where } = detailsOf(error)
  return code !== undefined && misfits.includes(code) && where !== undefined && /\$\d/.test(where)
}
