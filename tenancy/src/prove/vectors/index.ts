import type { Attack } from '../oracle/judge'
import { combining } from './combining'
import { context } from './context'
import { keys } from './keys'
import { reading } from './reading'
import { session } from './session-vectors'
import { attacksOf, type Vector } from './spec'
import type { Subject } from './subject'
import { writing } from './writing'

/** Every vector, by family. */
export const vectors: readonly Vector[] = [
  ...reading,
  ...combining,
  ...writing,
  ...keys,
  ...context,
  ...session,
].sort((a, b) => a.number - b.number)

/** Every attack on a table. */
export const attacksOn = (subject: Subject): Attack[] =>
  vectors.flatMap((vector) =>
    vector.specs(subject).flatMap((spec) => attacksOf(subject, { ...spec, vector: vector.name })),
  )
