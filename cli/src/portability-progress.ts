import type { OnPortabilityProgress } from '@refactkit/tenancy/portability'
import { pc } from './colours'
import { progressLine } from './progress'

const width = 24
const number = new Intl.NumberFormat('en')

function bar(done: number, total: number): string {
  const full = Math.round((Math.min(done, total) / Math.max(total, 1)) * width)
  return `${'█'.repeat(full)}${pc.dim('░'.repeat(width - full))} `
}

/**
 * Shows on one line of a terminal how far it has come; silent where nobody watches.
 *
 * @param stream where; nothing is written unless it is a terminal
 * @returns what is told about progress, and what takes the line away again
 * @example const { progress, clear } = showPortability(process.stderr)
 */
export function showPortability(stream: NodeJS.WriteStream): {
  progress: OnPortabilityProgress
  clear(): void
} {
  const { show, clear } = progressLine(stream)
  return {
    progress: ({ phase, what, done, total }) => {
      const [before, of] = total === undefined ? ['', ''] : [bar(done, total), ` of ${number.format(total)}`]
      show(`${before}${phase} ${pc.bold(what)} ${number.format(done)}${of}`)
    },
    clear,
  }
}
