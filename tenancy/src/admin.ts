export { attachPolicies } from './guard/attach-policies'
export { inColumnOrder } from './guard/column-order'
export { guard } from './guard/guard'
export {
  disableOperations,
  enableOperations,
  type OperationsLogin,
  operationsRecorded,
  type RecordedOperation,
} from './guard/operations-login'
export { type PrepareOptions, prepare } from './guard/prepare'
export { guardDatabase, type PushOptions, type PushResult, push } from './guard/push'
