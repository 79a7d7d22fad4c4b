import type { AcceptedFinding, CheckResult, Exemption, Finding } from './finding'
import { resultOf } from './finding'
import { type Place, ruleNamed } from './rules'

const key = ({ rule, object }: { rule: string; object: string }) => `${rule}\0${object}`

const unused = ({ rule, object }: Exemption, message: string): Finding => ({
  rule: 'exemption-used',
  severity: 'warning',
  object: `${rule} ${object}`,
  message,
  fix: `take { rule: '${rule}', object: '${object}', … } out of accepted in db/tenancy.ts`,
})

/** What is wrong with an exemption; nothing is said where a check of other places would have to judge it. */
function complaint(exemption: Exemption, used: boolean, places: readonly Place[]): Finding | undefined {
  const rule = ruleNamed(exemption.rule)
  if (!rule) return unused(exemption, 'An exemption names a rule that does not exist.')
  if (exemption.reason.trim() === '') {
    return {
      ...unused(exemption, 'An exemption gives no reason, so it exempts nothing.'),
      severity: 'error',
      fix: `write the reason: { rule: '${exemption.rule}', object: '${exemption.object}', reason: '…' }`,
    }
  }
  const judged = rule.places.every((place) => places.includes(place))
  if (used || rule.ofServer || !judged) return undefined
  return unused(exemption, 'An exemption matches no finding any more.')
}

/**
 * Moves the findings that an application knows to `accepted`, and finds the exemptions that exempt nothing.
 *
 * @param found the findings
 * @param exemptions from `db/tenancy.ts`
 * @param places where was looked; an exemption from a rule that also looks elsewhere may match nothing here
 * @example accept(findings, tenancy.accepted ?? [], ['database'])
 */
export function accept(
  found: readonly Finding[],
  exemptions: readonly Exemption[],
  places: readonly Place[],
): CheckResult {
  const reasons = new Map(
    exemptions
      .filter(({ reason }) => reason.trim() !== '')
      .map((exemption) => [key(exemption), exemption.reason]),
  )
  const findings: Finding[] = []
  const accepted: AcceptedFinding[] = []
  for (const finding of found) {
    const reason = reasons.get(key(finding))
    if (reason === undefined) findings.push(finding)
    else accepted.push({ ...finding, reason })
  }
  const used = new Set(accepted.map(key))
  const complaints = exemptions.flatMap(
    (exemption) => complaint(exemption, used.has(key(exemption)), places) ?? [],
  )
  return resultOf([...findings, ...complaints], accepted)
}
