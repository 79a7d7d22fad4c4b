import type { Progress } from '@refactkit/tenancy/prove'
import { pc } from './colours'
import { clock, progressLine } from './progress'

/**
 * Shows on one line of a terminal how far a run has come; silent where nobody watches.
 *
 * @param stream where; nothing is written unless it is a terminal
 * @example const progress = showProgress(process.stderr)
 */
export function showProgress(stream: NodeJS.WriteStream): {
  show(progress: Progress): void
  clear(): void
} {
  const line = progressLine(stream)
  let phase = ''
  let began = Date.now()
  return {
    show: (progress) => {
      if (progress.phase !== phase) {
        phase = progress.phase
        began = Date.now()
      }
      const { done, total, table, vector, leaks } = progress
      const left = done > 0 ? ((Date.now() - began) / done) * (total - done) : 0
      const found = leaks > 0 ? pc.red(` ${leaks} found`) : ''
      line.show(
        `${phase} ${done}/${total}  ${pc.bold(table)} × ${vector}${found}  ${pc.dim(`${clock(left / 1000)} left`)}`,
      )
    },
    clear: line.clear,
  }
}
