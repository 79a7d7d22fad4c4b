import type { Finding, RuleName } from '@refactkit/tenancy'
import type { sourceFolders } from './conventions'
import type { Project } from './project'
import type { SourceFile } from './source-file'

/** Something in a file that a rule does not let pass. */
export interface Found {
  readonly node: { readonly start: number }
  /** What it is about, where that is not the declaration around it. */
  readonly object?: string
  /** One sentence; `<line>` stands for the number of the line. */
  readonly message: string
  readonly fix: string
  readonly severity?: Finding['severity']
}

/** A rule about source. */
export interface SourceRule {
  readonly rule: RuleName
  /** Where it looks. */
  readonly folders: readonly (typeof sourceFolders)[number][]
  /** The files that are there for exactly this. */
  readonly except?: readonly string[]
  /** Words without which a file has nothing to be found. */
  readonly mentions?: RegExp
  find(project: Project, file: SourceFile): readonly Found[]
}

/** How an exemption is written, for what may stay where somebody has a reason. */
export const orReason = 'or give the reason in accepted in db/tenancy.ts'
