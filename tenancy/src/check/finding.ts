import { type RuleName, ruleNamed } from './rules'

/** One thing that is not as it must be. */
export interface Finding {
  /** The name of the rule that found it, one of `rules`. */
  readonly rule: string
  /** An error is to be mended; a warning is to be known. */
  readonly severity: 'error' | 'warning'
  /** The table, role, function or place in a file it is about. */
  readonly object: string
  /** One sentence. */
  readonly message: string
  /** A command or a line to paste. */
  readonly fix: string
}

/** A finding of this package's own rules. */
export interface RuleFinding extends Finding {
  /** The name of the rule: a key of `rules`. */
  readonly rule: RuleName
}

/** What an application knows and leaves as it is. */
export interface Exemption {
  /** The name of the rule, as in the finding. */
  readonly rule: string
  /** The object, as in the finding. */
  readonly object: string
  /** Why it may stay. */
  readonly reason: string
}

/** A finding that is known, with the reason why it may stay. */
export interface AcceptedFinding extends Finding {
  /** The reason that the application gives. */
  readonly reason: string
}

/** The findings of a check. */
export interface CheckResult {
  /** Whether no finding is an error. */
  readonly ok: boolean
  /** Whether no error is a reason to stop serving: as `ok`, apart from what is to be mended before a release. */
  readonly guarded: boolean
  /** What is wrong. */
  readonly findings: Finding[]
  /** What is known and stays. */
  readonly accepted: AcceptedFinding[]
}

/**
 * Sums findings up.
 *
 * @example resultOf(findings, accepted).ok
 */
export function resultOf(findings: Finding[], accepted: AcceptedFinding[] = []): CheckResult {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return {
    ok: errors.length === 0,
    guarded: errors.every(({ rule }) => ruleNamed(rule)?.stops === 'release'),
    findings,
    accepted,
  }
}
