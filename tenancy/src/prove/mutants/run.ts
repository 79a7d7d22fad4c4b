import { check } from '../../check/check'
import type { Finding } from '../../check/finding'
import { knownTables } from '../../schema/kinds'
import { identifier } from '../../sql'
import { asAdmin, type Subject as Schema } from '../database/build'
import { withRoles } from '../database/roles'
import type { Scratch } from '../database/scratch'
import { type Attack, judge } from '../oracle/judge'
import type { Prepared } from '../prepare-run'
import type { MutantResult } from '../result'
import { type OpenPair, openCopies } from '../worlds'
import { auditMutants } from './audit'
import { driverMutants } from './driver'
import { keyMutants } from './keys'
import type { Mutant } from './mutant'
import { policyMutants } from './policies'
import { peopleMutants, rightMutants } from './rights'
import { databaseMutants, personDatabaseMutants, roleMutants } from './server'

/** Every protection of a database, table by table, and then what is there once. */
export function mutantsOf({ subjects, plan: { tables } }: Prepared): Mutant[] {
  const [whole] = subjects.filter(({ shape }) => shape.known.kind === 'tenant')
  const [person] = subjects.filter(({ shape }) => shape.known.kind === 'person')
  return [
    ...subjects.flatMap((subject) => [
      ...policyMutants(subject),
      ...keyMutants(subject, tables),
      ...rightMutants(subject, tables),
    ]),
    ...peopleMutants(tables),
    ...auditMutants(tables),
    ...(whole ? [...databaseMutants(whole), ...driverMutants(whole), ...roleMutants(whole)] : []),
    ...(person ? personDatabaseMutants(person) : []),
  ]
}

async function apply(scratch: Scratch, database: string, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return
  await asAdmin(scratch, database, async (client) => {
    for (const statement of statements)
      await client.query(withRoles(statement, scratch.roles).replaceAll('<database>', identifier(database)))
  })
}

const described = ({ rule, object, message }: Finding) => `${rule} ${object} ${message}`

/** The rules that the check names for it and not without it; everything is undone. */
async function catalogKillers(scratch: Scratch, schema: Schema, mutant: Mutant): Promise<string[]> {
  const { without, take = [] } = mutant
  if (take.length === 0) return []
  const tables = knownTables(schema.schema, schema.tenancy)
  return await asAdmin(scratch, scratch.run, async (client) => {
    const found = async (statements: readonly string[]) => {
      for (const statement of statements)
        await client.query(
          withRoles(statement, scratch.roles).replaceAll('<database>', identifier(scratch.run)),
        )
      return (await check(client, tables, scratch.roles, schema.tenancy)).findings
    }
    await client.query('begin')
    const before = new Set((await found(without?.take ?? [])).map(described))
    const after = await found(take)
    await client.query('rollback')
    return [...new Set(after.filter((finding) => !before.has(described(finding))).map(({ rule }) => rule))]
  })
}

/** Every copy has a name of its own. */
let opened = 0

const candidatesOf = (mutant: Mutant, attacks: readonly Attack[]): Attack[] =>
  mutant.attacks.flatMap((wanted) =>
    typeof wanted === 'string' ? attacks.filter(({ id }) => id.startsWith(wanted)) : [wanted],
  )

/** The first attack that is red without the protection, and green with it where other layers are off. */
async function attackKiller(
  { plan }: Prepared,
  mutant: Mutant,
  candidates: readonly Attack[],
): Promise<string | null> {
  if (candidates.length === 0) return null
  const { without, take = [], pool } = mutant
  const pairs: OpenPair[] = []
  const open = async (name: string, statements: readonly string[], makePool: Mutant['pool']) => {
    const pair = await openCopies(plan, 'base', `${name}${opened++}`, {
      change: (database) => apply(plan.scratch, database, statements),
      makePool,
    })
    pairs.push(pair)
    return pair
  }
  try {
    const lacking = await open('mutant', [...(without?.take ?? []), ...take], pool)
    const holding = without && (await open('holding', without.take ?? [], without.pool))
    for (const attack of candidates) {
      if (!(await judge(lacking, attack))) continue
      if (holding && (await judge(holding, attack))) continue
      return attack.id
    }
    return null
  } finally {
    for (const pair of pairs) await pair.close()
    await apply(plan.scratch, plan.scratch.run, mutant.undo ?? [])
  }
}

/**
 * Takes one protection away and tells what notices: the check, when it compares the catalog, and an attack.
 *
 * @param prepared a run with the rows of everybody in databases named `base`
 */
export async function tryMutant(prepared: Prepared, schema: Schema, mutant: Mutant): Promise<MutantResult> {
  const result = {
    name: mutant.name,
    table: mutant.object,
    without: mutant.without?.text ?? '',
  }
  const attacks = prepared.attacks.map(({ attack }) => attack)
  const refusals: string[] = []
  const refused = (error: unknown) => {
    // A login that may not do this to the database cannot forget to undo it either.
    refusals.push(error instanceof Error ? error.message : String(error))
  }
  const byCatalog = await catalogKillers(prepared.plan.scratch, schema, mutant).catch((error: unknown) => {
    refused(error)
    return []
  })
  const byAttack = await attackKiller(prepared, mutant, candidatesOf(mutant, attacks)).catch(
    (error: unknown) => {
      refused(error)
      return null
    },
  )
  const killed = byCatalog.length > 0 || byAttack !== null
  const skipped = !killed && refusals[0] ? { skipped: refusals[0] } : {}
  return { ...result, killed, byCatalog, byAttack, ...skipped }
}
