import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf } from '../embedded/home'
import { type Diagnosis, failure, fine, warning } from './diagnosis'
import type { Patient } from './patient'

interface Manifest {
  readonly version?: string
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'))

/** The program that runs this. Versions without security fixes: https://nodejs.org/en/about/previous-releases. */
export function examineNode(): Diagnosis {
  const { node } = process.versions
  const message = `Node ${node} on ${process.platform}-${process.arch}.`
  if (Number.parseInt(node, 10) >= 22) return fine('node', message)
  return warning(
    'node',
    `${message} It works, and gets no security fixes since April 2026.`,
    'nvm install 22',
  )
}

/** Whether node_modules holds what package.json pins, and all of it, without which little can be loaded. */
export function examinePackages({ root, production }: Patient): { found: Diagnosis; complete: boolean } {
  const { dependencies, devDependencies } = read(join(root, 'package.json'))
  const wanted = Object.entries({ ...dependencies, ...(production ? {} : devDependencies) }).map(
    ([name, version]) => {
      const file = join(root, 'node_modules', name, 'package.json')
      return { name, version, installed: existsSync(file) ? read(file).version : undefined }
    },
  )
  const absent = wanted.filter(({ installed }) => installed === undefined)
  const other = wanted.filter(
    ({ version, installed }) => installed && /^\d+\.\d+\.\d+/.test(version) && installed !== version,
  )
  const complete = absent.length === 0
  if (complete && other.length === 0)
    return { found: fine('packages', `${wanted.length} packages are those of package.json.`), complete }
  const wrong = [
    ...absent.map(({ name }) => `${name} is not installed`),
    ...other.map(({ name, version, installed }) => `${name} is ${installed} and not ${version}`),
  ]
  const more = wrong.length > 3 ? `, and ${wrong.length - 3} more` : ''
  return { found: failure('packages', `${wrong.slice(0, 3).join(', ')}${more}.`, 'npm install'), complete }
}

const gigabyte = 1024 ** 3

/** Whether there is room for data. */
export function examineDisk({ root }: Patient): Diagnosis {
  const { data } = homeOf(root)
  const { bavail, bsize } = statfsSync(existsSync(data) ? data : root)
  const free = (bavail * bsize) / gigabyte
  const message = `${free.toFixed(1)} GB are free for ${data}.`
  if (free >= 1) return fine('disk', message)
  return warning('disk', message, 'make room, or set REFACTKIT_DATA to a folder on another disk')
}
