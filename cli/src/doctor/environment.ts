import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { nearest } from '../nearest'
import { freePort, isFree, portOf } from '../port'
import { sentenceFor } from '../sentences'
import { type Diagnosis, failure, fine, warning } from './diagnosis'
import type { Patient } from './patient'

/** Whether the file with the variables keeps to itself and spells them right; their values are not looked at. */
export function examineEnvFile({ root }: Patient): Diagnosis[] {
  const file = join(root, '.env')
  if (!existsSync(file)) return [fine('environment', 'There is no .env, and none is needed.')]
  const found: Diagnosis[] = []
  if (isTracked(root)) {
    const said = 'The file .env is under version control, and everybody who reads the repository reads it.'
    found.push(failure('environment', said, 'git rm --cached .env, and change every secret in it'))
  }
  const example = join(root, '.env.example')
  const known = existsSync(example) ? namesIn(readFileSync(example, 'utf8')) : []
  for (const name of Object.keys(parseEnv(readFileSync(file, 'utf8')))) {
    const near = known.includes(name) ? undefined : nearest(name, known)
    if (near) found.push(warning('environment', `Nothing reads ${name} in .env.`, `call it ${near}`))
  }
  return found.length > 0 ? found : [fine('environment', 'The variables in .env are known.')]
}

const namesIn = (example: string): string[] =>
  [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].flatMap(([, name]) => name ?? [])

function isTracked(root: string): boolean {
  try {
    execFileSync('git', ['ls-files', '--error-unmatch', '.env'], { cwd: root, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether browsers reach the server by the address it believes to have. */
export function examineAddress({ env, production }: Patient): Diagnosis[] {
  const address = env.BETTER_AUTH_URL
  if (!address) {
    if (!production) return []
    const said = 'BETTER_AUTH_URL is not set, so links in letters lead to localhost.'
    return [warning('address', said, 'BETTER_AUTH_URL=https://…')]
  }
  if (!URL.canParse(address))
    return [
      failure('address', 'BETTER_AUTH_URL is not an address.', 'BETTER_AUTH_URL=https://app.example.com'),
    ]
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return [fine('address', `Browsers call the app ${address}.`)]
  return [
    warning('address', 'BETTER_AUTH_URL begins with http, so cookies travel readable.', 'serve it by https'),
  ]
}

/** Whether the server could listen. A port that is taken is no error: perhaps the app runs already. */
export async function examinePort({ env, production }: Patient): Promise<Diagnosis> {
  let port: number
  try {
    port = portOf(env)
  } catch (error) {
    return failure('port', sentenceFor(error), 'PORT=3000')
  }
  if (await isFree(port)) return fine('port', `Port ${port} is free.`)
  if (await answers(port)) return fine('port', `The app answers at port ${port}.`)
  const command = production ? 'npm start' : 'npm run dev'
  return warning(
    'port',
    `Port ${port} is taken by another program.`,
    `PORT=${await freePort(port + 1)} ${command}`,
  )
}

/** Whether what listens there is a server of this kit. */
async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(1_000) })
    return (await response.text()) === '{"ok":true}'
  } catch {
    return false
  }
}
