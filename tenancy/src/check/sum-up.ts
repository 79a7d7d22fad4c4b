import type { TenancyConfig } from '../schema/kinds'
import { accept } from './accept'
import type { CheckResult, Finding } from './finding'
import type { Place } from './rules'

const subject = ({ rule, object }: Finding) => `${rule}\0${object}`

/**
 * One result of all that was found in the places that were looked at. What the database shows, the schema need not say
 * again: it is left out where both name the same rule and object.
 *
 * @param found the findings of each place; a place that is left out was not looked at
 * @param config `accepted`: what `db/tenancy.ts` knows and leaves as it is
 * @returns what is left to mend, and what is accepted with the reason
 * @example sumUp({ schema: checkSchema(schema, tenancy), source: sourceFindings }, tenancy)
 */
export function sumUp(
  found: Partial<Record<Place, readonly Finding[] | undefined>>,
  { accepted = [] }: Pick<TenancyConfig, 'accepted'> = {},
): CheckResult {
  const { database = [], schema = [], source = [] } = found
  const shown = new Set(database.map(subject))
  const places = (['database', 'schema', 'source'] as const).filter((place) => found[place])
  return accept(
    [...database, ...schema.filter((each) => !shown.has(subject(each))), ...source],
    accepted,
    places,
  )
}
