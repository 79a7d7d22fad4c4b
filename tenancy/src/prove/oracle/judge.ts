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
  /** Whether B keeps its rows locked, and new ones uncommitted, while A works. */
  readonly held?: boolean
  /** Why it may wait for what B holds. */
  readonly mayWait?: string
  /** Rules of `check` whose warning has said already that this program finds something. */
  readonly announcedBy?: readonly string[]
}

/** Two databases that differ in one thing: whether anybody but A is in them. */
export interface Pair {
  readonly both: World
  readonly alone: World
}

/** How a program told A that B is there, or touched what is B's. */
export interface Difference {
  readonly what: 'answers' | 'own rows' | 'rows of others' | 'no answer' | 'answers of B'
  /** Beside others. */
  readonly both: string
  /** Alone. */
  readonly alone: string
}

const own = (step: Step, { rows }: World) => rows.organizations[step.by]

type By = Step['by']

interface Answered {
  readonly by: By
  readonly outcome: Outcome
}

async function answersOf(steps: readonly Step[], world: World): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const step of steps)
    answers.push({ by: step.by, outcome: await outcomeOf(() => step.run(world, own(step, world))) })
  return answers
}

const toldTo = (side: By, answers: readonly Answered[]): string =>
  canonical(answers.filter(({ by }) => by === side).map(({ outcome }) => outcome))

const lines = (before: readonly string[], after: readonly string[]): string => {
  const gone = before.filter((row) => !after.includes(row)).map((row) => `- ${row}`)
  const come = after.filter((row) => !before.includes(row)).map((row) => `+ ${row}`)
  return [...gone, ...come].join('\n')
}

const changed = (before: readonly string[], after: readonly string[]): boolean =>
  before.length !== after.length || before.some((row, index) => row !== after[index])

interface Run {
  /** What A and B were told. */
  readonly told: Readonly<Record<By, string>>
  readonly own: string[]
  readonly othersBefore: readonly string[]
  readonly othersAfter: readonly string[]
}

/** Who acts in a run: everybody whom the program names, or one of the two as if the other were not there. */
type Actors = 'everybody' | By

async function runIn(world: World, attack: Attack, actors: Actors): Promise<Run> {
  const first = await world.lastRead()
  const prelude = actors === 'a' ? undefined : attack.prelude
  if (prelude) await answersOf(prelude, world)
  const before = prelude ? await world.read() : first
  if (attack.held && actors === 'everybody') await world.hold()
  const steps = attack.steps.filter(({ by }) => actors === 'everybody' || by === actors)
  const answers = await answersOf(steps, world).finally(() => world.letGo())
  // What sticks to a connection here is said by the check already, and would colour every program after this one.
  if (attack.announcedBy?.length) await world.renew()
  const after = await world.read()
  if (changed(first.own, after.own) || changed(first.others, after.others)) await world.restore(first)
  return {
    told: { a: toldTo('a', answers), b: toldTo('b', answers) },
    own: after.own.map((row) => canonical(row)).sort(),
    othersBefore: before.others,
    othersAfter: after.others,
  }
}

/** The steps of B inside the program change what is B's, and may. */
const actsAsB = ({ steps }: Attack) => steps.some(({ by }) => by === 'b')

const withoutVersions = (rows: readonly string[]) =>
  rows.map((row) => canonical(row.replace(/ written by \d+$/, ''))).sort()

/** Where B acts too: what A did made a difference to B, to what it was told or to what it has. */
async function disturbance(pair: Pair, attack: Attack, beside: Run): Promise<Difference | undefined> {
  const undisturbed = await runIn(pair.both, attack, 'b')
  if (undisturbed.told.b !== beside.told.b)
    return { what: 'answers of B', both: beside.told.b, alone: undisturbed.told.b }
  const [rows, expected] = [beside.othersAfter, undisturbed.othersAfter].map(withoutVersions)
  if (rows && expected && changed(rows, expected))
    return { what: 'rows of others', both: lines(expected, rows), alone: lines(rows, expected) }
  return undefined
}

/**
 * Runs a program as A beside others and alone, and compares: answers, counts, error codes, messages and details, the rows
 * of A afterwards; and the rows of everybody else must be untouched, or, where B acts as well, be those that B alone makes.
 *
 * @returns undefined when B might as well not be there
 */
export async function judge(pair: Pair, attack: Attack): Promise<Difference | undefined> {
  const [both, alone] = await Promise.all([
    runIn(pair.both, attack, 'everybody'),
    runIn(pair.alone, attack, 'a'),
  ])
  const untouched = actsAsB(attack) ? [alone] : [both, alone]
  for (const run of untouched) {
    if (changed(run.othersBefore, run.othersAfter))
      return { what: 'rows of others', both: lines(run.othersBefore, run.othersAfter), alone: 'no change' }
  }
  if (both.told.a !== alone.told.a) return { what: 'answers', both: both.told.a, alone: alone.told.a }
  if (changed(both.own, alone.own))
    return { what: 'own rows', both: lines(alone.own, both.own), alone: lines(both.own, alone.own) }
  if (attack.mustAnswer && (/"error":/.test(both.told.a) || /"count": 0/.test(both.told.a)))
    return { what: 'no answer', both: both.told.a, alone: alone.told.a }
  return actsAsB(attack) ? await disturbance(pair, attack, both) : undefined
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
  const a = await runIn(guarded.both, { ...attack, prelude: undefined, held: false }, 'everybody')
  const swapped = { ...attack, prelude: undefined, held: false, steps: attack.steps.map(asB) }
  const b = await runIn(guarded.both, swapped, 'everybody')
  return a.told.a !== b.told.a || changed(b.othersBefore, b.othersAfter)
}
