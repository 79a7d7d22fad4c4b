import type { Progress } from '@refactkit/tenancy/prove'
import pc from 'picocolors'

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

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
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  let phase = ''
  let began = Date.now()
  let written = 0
  return {
    show: (progress) => {
      if (progress.phase !== phase) {
        phase = progress.phase
        began = Date.now()
      } else if (Date.now() - written < 80) return
      written = Date.now()
      const { done, total, table, vector, leaks } = progress
      const left = done > 0 ? ((written - began) / done) * (total - done) : 0
      const found = leaks > 0 ? pc.red(` ${leaks} found`) : ''
      const text = `${phase} ${done}/${total}  ${pc.bold(table)} × ${vector}${found}  ${pc.dim(`${clock(left / 1000)} left`)}`
      stream.write(`\r\x1b[2K${text.slice(0, 2 * (stream.columns ?? 80))}`)
    },
    clear: () => void stream.write('\r\x1b[2K'),
  }
}
