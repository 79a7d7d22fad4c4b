export { admit } from './driver/statements'
export {
  acrossOrganizations,
  type OperationsOptions,
  type ReadOnlyDatabase,
} from './operations/across-organizations'
export { OperationError } from './operations/refusals'
