export { checkShape, type Wanted } from './check/catalog/drift'
export { checkMigrations } from './check/declared/migrations'
export { attachPolicies } from './guard/attach-policies'
export { inColumnOrder } from './guard/column-order'
export { distribution } from './guard/distribution'
export { guard } from './guard/guard'
export {
  disableOperations,
  enableOperations,
  type OperationsLogin,
  operationsRecorded,
  type RecordedOperation,
} from './guard/operations-login'
export { type Prepared, prepare } from './guard/prepare'
export { guardDatabase, type PushOptions, type PushResult, type PushStep, push } from './guard/push'
export { roleScript } from './guard/role-script'
export type { PrepareOptions } from './guard/roles'
export { RefusedStatement } from './guard/run-as-owner'
export type { Limits } from './guard/transaction'
export {
  lastSnapshot,
  type Migration,
  readMigrations,
  type Snapshot,
  writeMigration,
  writeMigrations,
} from './migrations/folder'
export { type Generated, type GenerateOptions, generateMigration } from './migrations/generate'
export { type MigrateOptions, type MigrateResult, migrate } from './migrations/migrate'
export type { Change, ChangeKind, Lock, Risk } from './plan/change'
export type { NamedKind } from './plan/names'
export type { Answers, Question } from './plan/questions'
export { countTraces, eraseTraces, type Traces } from './portability/traces'
