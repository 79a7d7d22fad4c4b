import { type Scope, ScopeError } from '../scope/scope'
import type { Step } from './steps'

const text = (statement: string, ...values: string[]): Step => ({ statement: { text: statement }, values })

/** The calls that open a scope until the transaction ends. */
function entering({ organizationId, userId, operationId }: Scope): Step[] {
  if (operationId !== undefined) throw new ScopeError('On Citus nobody reads every organization.')
  return [
    ...(organizationId === undefined ? [] : [text('call rk.enter($1)', organizationId)]),
    ...(userId === undefined ? [] : [text('call rk.enter_person($1)', userId)]),
  ]
}

/**
 * Steps as a server takes them whose policies read a setting: on Citus, where an implicit transaction tells the workers
 * nothing. What begins with a scope is one transaction of its own, and all of it leaves in one round trip still.
 *
 * @param steps as for a server whose policies read portals
 * @returns the steps, and for each that is answered, whether it is one of those that were given
 * @example const { steps, own } = asCalls([{ scope }, { statement }])
 */
export function asCalls(given: readonly Step[]): { steps: Step[]; own: boolean[] } {
  // The audit log is kept by triggers that Citus does not have; nobody asks who acts.
  const asked = given.filter((step) => !step.actor)
  const expanded = asked.flatMap((step) =>
    step.scope ? entering(step.scope).map((call) => ({ step: call, own: false })) : [{ step, own: true }],
  )
  const alone = given[0]?.scope !== undefined
  const around = (word: string) => (alone ? [{ step: text(word), own: false }] : [])
  const all = [...around('begin'), ...expanded, ...around('commit')]
  return {
    steps: all.map(({ step }) => step),
    own: all.flatMap(({ step, own }) => (step.statement ? [own] : [])),
  }
}
