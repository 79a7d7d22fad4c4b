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
export { guardDatabase, type PushOptions, type PushResult, push } from './guard/push'
export { roleScript } from './guard/role-script'
export type { PrepareOptions } from './guard/roles'
