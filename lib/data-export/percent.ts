import type { OnPortabilityProgress } from '@refactkit/tenancy/portability'

/** Where each part of the work begins and ends. */
const [rowsEnd, filesEnd, verified] = [60, 75, 95]

/**
 * Makes of what is told about an export one number of a hundred, which never falls.
 *
 * @param rows how many there are, as far as anybody knows
 */
export function percentOf(rows: number, tell: (percent: number) => void): OnPortabilityProgress {
  let [before, last, most] = [0, 0, 0]
  let table = ''
  const share = (done: number, of: number | undefined) => Math.min(1, of ? done / of : 1)
  const place = ({ phase, what, done, total }: Parameters<OnPortabilityProgress>[0]): number => {
    if (phase === 'verifying') return filesEnd + (verified - filesEnd) * share(done, total)
    if (what === 'files') return rowsEnd + (filesEnd - rowsEnd) * share(done, total)
    if (what !== table) before += last
    table = what
    last = done
    return rowsEnd * share(before + done, rows)
  }
  return (progress) => {
    most = Math.max(most, Math.floor(place(progress)))
    tell(most)
  }
}
