export { type ActiveScope, activeScope } from './check/active-scope'
export { type CheckConfig, check, checkCatalog, type DatabaseCheck } from './check/check'
export { checkLogin } from './check/check-login'
export { checkSchema } from './check/check-schema'
export { type ColumnDrift, columnDrift } from './check/columns'
export { type AuthField, type AuthTable, type AuthTables, columnBuilder } from './check/declared/auth-tables'
export type { AcceptedFinding, CheckResult, Exemption, Finding, RuleFinding } from './check/finding'
export { type Place, type Rule, type RuleName, rules } from './check/rules'
export { sumUp } from './check/sum-up'
export { tryWithoutScope } from './check/try-without-scope'
export { LoginPool } from './driver/login-pool'
export { surviveLostConnections } from './driver/lost-connections'
export { type ScopedDatabase, type ScopedExtras, scopedDatabase } from './driver/scoped-database'
export { ScopedPool, type ScopedPoolConfig } from './driver/scoped-pool'
export {
  type FinishedStatement,
  onStatement,
  type StatementEvent,
  type StatementListener,
} from './driver/statement-events'
export { StatementError } from './driver/statements'
export { isPasswordRefused, type LoginPoolConfig } from './driver/turning-pool'
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
export {
  type AuditConfig,
  type KnownTable,
  knownTables,
  type Recorded,
  type TableKind,
  type TenancyConfig,
} from './schema/kinds'
export type { Target } from './schema/target'
export { uuidv7 } from './schema/uuid'
export { type Actor, actingAs, nameActor } from './scope/acting'
export {
  currentScope,
  type PersonScope,
  requirePersonScope,
  requireScope,
  type Scope,
  ScopeError,
  type TenantScope,
  within,
  withinPerson,
} from './scope/scope'
export { CancelledError, withSignal } from './scope/signals'
export { AfterCommitError, afterCommit } from './scope/transaction'
export type { Sql } from './sql'
