import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { within } from '../../scope/scope'
import { type Attack, type Difference, judge, type Pair } from '../oracle/judge'
import { outcomeOf } from '../oracle/outcome'
import type { Step } from '../oracle/step'
import type { Subject } from '../vectors/subject'
import type { World } from '../world/world'
import { type Program, program, type Turn } from './program'
import { type Readable, readableOf } from './statements'

const rolledBack = new Error('The program rolls back.')

async function runAll(world: World, actions: readonly Readable[]): Promise<unknown[]> {
  const outcomes: unknown[] = []
  for (const action of actions) outcomes.push(await outcomeOf(() => action.run(world)))
  return outcomes
}

/** One transaction; what fails inside fails the rest of it, and is an answer too. */
async function runTogether(
  world: World,
  actions: readonly Readable[],
  together: Turn['together'],
): Promise<unknown[]> {
  const outcomes: unknown[] = []
  const end = await outcomeOf(() =>
    world.db.transaction(async (transaction) => {
      if (together === 'savepoint') {
        await transaction
          .transaction(async (inner) => {
            outcomes.push(...(await runAll(world, actions)))
            await inner.execute(sql`select 1 / 0`)
          })
          .catch(() => {})
      } else outcomes.push(...(await runAll(world, actions)))
      if (together === 'rollback') throw rolledBack
      return 'committed'
    }),
  )
  return [...outcomes, end]
}

/** The steps of a program on the tables of a schema. */
function stepsOf({ turns }: Program, subjects: readonly Subject[]): Step[] {
  return turns.map(({ actor, actions, together }) => {
    const readable = actions.flatMap((action) => {
      const subject = subjects[action.table % subjects.length]
      return subject ? [readableOf(subject, actor, action)] : []
    })
    const text = readable.map((action) => action.text).join(';\n')
    return {
      by: actor,
      text:
        together === 'no'
          ? text
          : `${together === 'savepoint' ? 'in a savepoint' : `begin … ${together}`}:\n${text}`,
      run: (world, organizationId) =>
        within(organizationId, () =>
          together === 'no' ? runAll(world, readable) : runTogether(world, readable, together),
        ),
    }
  })
}

/** A program as an attack. */
export function attackOf(made: Program, subjects: readonly Subject[]): Attack {
  const steps = stepsOf(made, subjects)
  return {
    id: 'generated',
    vector: 'generated',
    table: 'every table',
    path: 'builder',
    steps,
    held: made.held && steps.every(({ by }) => by === 'a'),
  }
}

/** What generated programs have shown. */
export interface Generated {
  readonly count: number
  readonly failed?: { readonly attack: Attack; readonly difference: Difference }
}

/**
 * Runs programs that chance has written, and shrinks the first that tells A of B to the least that still does.
 *
 * @param count how many
 * @param seed the same seed writes the same programs
 * @param onProgram is told of each
 */
export async function runGenerated(
  pair: Pair,
  subjects: readonly Subject[],
  { count, seed, shrink = true }: { count: number; seed: number; shrink?: boolean },
  onProgram: (done: number) => void = () => {},
): Promise<Generated> {
  let done = 0
  const details = await fc.check(
    fc.asyncProperty(program, async (made) => {
      onProgram(done++)
      return (await judge(pair, attackOf(made, subjects))) === undefined
    }),
    { seed, numRuns: count, endOnFailure: !shrink },
  )
  if (!details.failed || !details.counterexample) return { count: done }
  const attack = attackOf(details.counterexample[0], subjects)
  const difference = await judge(pair, attack)
  return {
    count: done,
    failed: {
      attack,
      difference: difference ?? { what: 'answers', both: 'once', alone: 'and not again' },
    },
  }
}
