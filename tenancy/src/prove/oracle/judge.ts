import type { World } from '../world/world'
import { canonical, type Outcome, outcomeOf } from './outcome'
import type { AccessPath, Step } from './step'

/** One program, run as organization A. */
export interface Attack {
  /** Names it in the whole run, and runs it alone with `--only`. */
  readonly id: string
  readonly vector: string
  readonly table: string
  readonly path: AccessPath
  /** What organization B does first, where there is a B: it must make no difference to A. */
  readonly prelude?: readonly Step[]
  readonly steps: readonly Step[]
  /** The key across organizations that this is about, if it is about one. */
  readonly key?: string
  /** Whether A must get what it asks for: a protection that protects A from itself protects nothing. */
  readonly mustAnswer?: boolean
  /** Whether it may show nothing even without protections, because what it asks of may hold nothing. */
  readonly mayBeEmpty?: boolean
}

/** Two databases that differ in one thing: whether anybody but A is in them. */
export interface Pair {
  readonly both: World
  readonly alone: World
}

/** How a program told A that B is there, or touched what is B's. */
export interface Difference {
  readonly what: 'answers' | 'own rows' | 'rows of others' | 'no answer'
  /** Beside others. */
  readonly both: string
  /** Alone. */
  readonly alone: string
}

const own = (step: Step, { rows }: World) => rows.organizations[step.by]

async function answersOf(steps: readonly Step[], world: World): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of steps) outcomes.push(await outcomeOf(() => step.run(world, own(step, world))))
  return outcomes
}

/** The answers that A gets; what B is told is B's business. */
async function answersOfA(attack: Attack, world: World): Promise<string> {
  const outcomes = await answersOf(attack.steps, world)
  return canonical(outcomes.filter((_, index) => attack.steps[index]?.by === 'a'))
}

const lines = (before: readonly string[], after: readonly string[]): string => {
  const gone = before.filter((row) => !after.includes(row)).map((row) => `- ${row}`)
  const come = after.filter((row) => !before.includes(row)).map((row) => `+ ${row}`)
  return [...gone, ...come].join('\n')
}

const changed = (before: readonly string[], after: readonly string[]): boolean =>
  before.length !== after.length || before.some((row, index) => row !== after[index])

interface Run {
  readonly answers: string
  readonly own: string[]
  readonly othersBefore: readonly string[]
  readonly othersAfter: readonly string[]
}

async function runIn(world: World, attack: Attack, withPrelude: boolean): Promise<Run> {
  const first = await world.lastRead()
  if (withPrelude && attack.prelude) await answersOf(attack.prelude, world)
  const before = withPrelude && attack.prelude ? await world.read() : first
  const answers = await answersOfA(attack, world)
  const after = await world.read()
  if (changed(first.own, after.own) || changed(first.others, after.others)) await world.restore()
  return {
    answers,
    own: after.own.map((row) => canonical(row)).sort(),
    othersBefore: before.others,
    othersAfter: after.others,
  }
}

/** The steps of B inside the program change what is B's, and may. */
const actsAsB = ({ steps }: Attack) => steps.some(({ by }) => by === 'b')

/**
 * Runs a program as A beside others and alone, and compares: answers, counts, error codes, messages and details, the rows
 * of A afterwards; and the rows of everybody else must be untouched.
 *
 * @returns undefined when B might as well not be there
 */
export async function judge(pair: Pair, attack: Attack): Promise<Difference | undefined> {
  const [both, alone] = await Promise.all([runIn(pair.both, attack, true), runIn(pair.alone, attack, false)])
  for (const run of [both, alone]) {
    if (!actsAsB(attack) && changed(run.othersBefore, run.othersAfter))
      return { what: 'rows of others', both: lines(run.othersBefore, run.othersAfter), alone: 'no change' }
  }
  if (both.answers !== alone.answers) return { what: 'answers', both: both.answers, alone: alone.answers }
  if (changed(both.own, alone.own))
    return { what: 'own rows', both: lines(alone.own, both.own), alone: lines(both.own, alone.own) }
  if (attack.mustAnswer && (/"error":/.test(both.answers) || /"count": 0/.test(both.answers)))
    return { what: 'no answer', both: both.answers, alone: alone.answers }
  return undefined
}

const asB = (step: Step): Step => ({
  ...step,
  run: (world, organizationId) =>
    step.run(
      world,
      organizationId === world.rows.organizations.a ? world.rows.organizations.b : world.rows.organizations.a,
    ),
})

/**
 * Whether a program would show a leak if there were one: with every protection taken away it must do harm; or, where keys
 * and not policies stop it, B itself must get another answer than A.
 */
export async function isTelling(open: Pair, guarded: Pair, attack: Attack): Promise<boolean> {
  if (await judge(open, attack)) return true
  const a = await runIn(guarded.both, attack, false)
  const b = await runIn(guarded.both, { ...attack, steps: attack.steps.map(asB) }, false)
  return a.answers !== b.answers || changed(b.othersBefore, b.othersAfter)
}
