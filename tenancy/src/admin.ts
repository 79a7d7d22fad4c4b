export { attachPolicies } from './attach-policies'
export { guard } from './guard'
export { type PrepareOptions, prepare } from './prepare'
export { guardDatabase, type PushOptions, type PushResult, push } from './push'
