export type { ActiveScope } from './check/active-scope'
export { check, type DatabaseCheck } from './check/check'
export type { AcceptedFinding, CheckResult, Exemption, Finding } from './check/finding'
export { type Rule, type RuleName, rules } from './check/rules'
export { isPasswordRefused, LoginPool, type LoginPoolConfig } from './driver/login-pool'
export { surviveLostConnections } from './driver/lost-connections'
export {
  type FinishedStatement,
  onStatement,
  type StatementEvent,
  type StatementListener,
} from './driver/observer'
export { type ScopedDatabase, type ScopedExtras, scopedDatabase } from './driver/scoped-database'
export { ScopedPool, type ScopedPoolConfig } from './driver/scoped-pool'
export { StatementError } from './driver/statements'
export { BusyError } from './driver/turns'
export {
  databaseName,
  loginUrls,
  ownerUrl,
  passwordBefore,
  type RoleNames,
  roleNames,
  rolesOfLogin,
} from './guard/logins'
export { answerRequests } from './operations/serving'
export { type KnownTable, knownTables, type TableKind, type TenancyConfig } from './schema/kinds'
export { uuidv7 } from './schema/uuid'
export {
  currentScope,
  requireScope,
  type Scope,
  ScopeError,
  type TenantScope,
  within,
  withinPerson,
} from './scope/scope'
export { CancelledError, withSignal } from './scope/signals'
export { afterCommit } from './scope/transaction'
