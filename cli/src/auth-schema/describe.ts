import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { pc } from '../colours'
import type { ChangedFile } from './sources'

/**
 * A change of a file as a unified diff, which `git apply` takes too.
 *
 * @example console.log(diffOf({ path: 'db/schema.ts', before, after }))
 */
export const diffOf = ({ path, before, after }: ChangedFile): string =>
  createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${path}`,
    `b/${path}`,
    before ?? '',
    after,
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  ).trimEnd()

/** A diff in colours: what comes is green, what goes is red. */
export const coloured = (diff: string): string =>
  diff
    .split('\n')
    .map((line) => {
      if (/^(\+\+\+|---) /.test(line)) return pc.bold(line)
      if (line.startsWith('@@')) return pc.cyan(line)
      return line.startsWith('+') ? pc.green(line) : line.startsWith('-') ? pc.red(line) : line
    })
    .join('\n')
