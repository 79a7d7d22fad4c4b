import type { PushResult } from '@refactkit/tenancy/admin'
import { pc } from './colours'
import { CommandError } from './command-error'
import { describeFindings } from './findings'
import { optionsFor, unanswered } from './plan/answers'
import { describePlan, summary } from './plan/print-plan'

/** How a push is reported. */
export interface ReportOptions {
  /** Nothing was to be done. */
  readonly plan: boolean
  /** Prints `planAsJson` instead of sentences. */
  readonly json?: boolean | undefined
  /** The plan is of no interest unless it is refused. */
  readonly brief?: boolean | undefined
  /** The plan was shown already. */
  readonly shown?: boolean | undefined
}

const refusals = {
  loss: 'This loses data, so nothing was changed. `npx refactkit push --accept-data-loss` goes on.',
  impossible: 'The rows that are there do not allow this, so nothing was changed.',
  unguarded: 'The tables would not be safe like this, so nothing was changed.',
  changed: 'The database has changed since the plan was shown, so nothing was changed. Push again.',
}

/** Why a push is refused, or would be; undefined where it goes through. */
export function refusalOf(
  result: PushResult,
  { plan, acceptDataLoss }: { plan: boolean; acceptDataLoss: boolean },
): string | undefined {
  if (result.questions.length > 0) return unanswered(result.questions)
  if (result.impossible.length > 0) return refusals.impossible
  if (result.losses.length > 0 && !acceptDataLoss && !result.applied) return refusals.loss
  if (plan || result.applied) return undefined
  return result.guarded ? refusals.changed : refusals.unguarded
}

/**
 * What `push --json` prints. Members are added in later versions; `version` changes when one goes or means something else.
 *
 * @example console.log(JSON.stringify(planAsJson(result, undefined)))
 */
export const planAsJson = (result: PushResult, refusal: string | undefined) => ({
  version: 1,
  ok: refusal === undefined,
  applied: result.applied,
  refusal: refusal ?? null,
  changes: result.changes,
  losses: result.losses,
  impossible: result.impossible,
  questions: result.questions.map((question) => ({ ...question, options: optionsFor(question) })),
  statements: result.statements.map((statement) => statement.trim()),
  guarded: result.guarded,
  findings: result.findings,
})

/**
 * Prints what a push did, would do, or would not do.
 *
 * @param result what `push` answered
 * @param options how
 * @throws CommandError when the push refused or would refuse, with what goes on
 * @example reportPush(await push(options), { plan: false })
 */
export function reportPush(
  result: PushResult,
  { plan, json, brief, shown, acceptDataLoss = false }: ReportOptions & { acceptDataLoss?: boolean },
): void {
  const refusal = refusalOf(result, { plan, acceptDataLoss })
  if (json) {
    console.log(JSON.stringify(planAsJson(result, refusal), null, 2))
    if (refusal !== undefined) process.exitCode = 1
    return
  }
  const diff = describePlan(result.changes, { whole: plan })
  if (diff && !shown && !(brief && refusal === undefined)) console.log(diff)
  const tried = result.applied || refusal === refusals.unguarded
  if (tried && result.findings.length > 0) console.log(describeFindings(result.findings))
  if (refusal !== undefined) throw new CommandError(refusal)
  const done = summary(result)
  console.log(
    plan
      ? `${done}${diff ? '; nothing was done' : ''}.`
      : `${pc.green('✓')} ${done}; every table is guarded.`,
  )
}
