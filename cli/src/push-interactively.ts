import { type PushOptions, type PushResult, push } from '@refactkit/tenancy/admin'
import { ask, confirm, isInteractive } from './plan/ask'
import { describePlan } from './plan/print-plan'
import { pushProgress } from './push-progress'

/** A push with what was shown of it on the way. */
export interface Pushed {
  readonly result: PushResult
  /** The plan was shown, to be agreed to. */
  readonly shown: boolean
}

/**
 * Pushes, and asks the person on the terminal what only a person can say: whether a name is renamed or new, and whether
 * data may go. Nothing is locked while a question waits for its answer; what was agreed to is done only if it is still the
 * same. Without a terminal nothing is asked.
 *
 * @param options what to push where
 * @param quiet never ask, and show nothing
 * @throws what `push` throws
 * @example const { result } = await pushInteractively(options, { quiet: false })
 */
export async function pushInteractively(
  options: PushOptions,
  { quiet }: { quiet: boolean },
): Promise<Pushed> {
  const onStep = quiet ? undefined : pushProgress(process.stderr)
  const run = (more: Partial<PushOptions> = {}) => push({ ...options, ...more, ...(onStep && { onStep }) })
  let [answers, result] = [options.answers ?? { renames: {}, drops: [] }, await run()]
  if (quiet || !isInteractive()) return { result, shown: false }
  while (result.questions.length > 0) {
    const given = await ask(result.questions, answers)
    if (!given) return { result, shown: false }
    answers = given
    result = await run({ answers })
  }
  const { losses, impossible, applied, statements } = result
  if (options.plan || applied || losses.length === 0 || impossible.length > 0) return { result, shown: false }
  console.log(describePlan(result.changes, { whole: false }))
  if (!(await confirm('This loses data. Go on?'))) return { result, shown: true }
  return { result: await run({ answers, acceptDataLoss: true, consented: statements }), shown: true }
}
