export type { Covered } from './coverage'
export type { Progress, ProveOptions } from './options'
export { prove } from './prove'
export type { KnownLeak, Leak, MutantResult, ProveResult } from './result'
