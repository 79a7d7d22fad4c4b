import type { PushStep } from '@refactkit/tenancy/admin'
import { pc } from './colours'
import { progressLine } from './progress'

const words: Record<PushStep['name'], string> = {
  wait: 'Another push is at work; waiting for its end',
  prepare: 'Roles and rights',
  compare: 'Comparing schema and database',
  change: 'Changing',
  guard: 'Guarding',
  check: 'Checking',
  done: '',
}

/**
 * One line of a terminal that says where a push is; nothing where nobody watches.
 *
 * @param stream where
 * @example await push({ ...options, onStep: pushProgress(process.stderr) })
 */
export function pushProgress(stream: NodeJS.WriteStream): (step: PushStep) => void {
  const line = progressLine(stream)
  return ({ name, of }) => {
    if (name === 'done') return line.clear()
    const counted = of ? ` ${of.index}/${of.count}  ${of.statement.replace(/\s+/g, ' ')}` : ''
    line.show(pc.dim(`${words[name]}${counted}`.slice(0, (stream.columns || 80) - 1)))
  }
}
