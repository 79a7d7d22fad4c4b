export { type Progress, type ProveOptions, prove } from './prove'
export type { KnownLeak, Leak, MutantResult, ProveResult } from './result'
