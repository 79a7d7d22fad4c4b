// Prints how long a fresh clone takes for its first run: node scripts/time-first-run.mjs [dev] [start] [test]
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const port = process.env.PORT ?? '3999'
const url = `http://localhost:${port}`
const patience = 5 * 60_000

/** Clones into an empty folder, works there, and removes it. */
async function inClone(work) {
  const folder = mkdtempSync(join(tmpdir(), 'refactkit-first-run-'))
  // As any folder is; PostgreSQL, which refuses to run as root, must be able to pass.
  chmodSync(folder, 0o755)
  try {
    execFileSync('git', ['clone', '--quiet', root, folder], { stdio: 'inherit' })
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function start(folder, command) {
  const env = { ...process.env, PORT: port, BETTER_AUTH_URL: url }
  for (const name of ['DATABASE_URL', 'REFACTKIT_DATA', 'NODE_OPTIONS']) delete env[name]
  const child = spawn('sh', ['-c', command], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const state = { output: '', code: undefined }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (state.output += chunk))
  const ended = once(child, 'close').then(([code]) => {
    state.code = code
  })
  const stop = async () => {
    if (state.code === undefined) process.kill(-child.pid, 'SIGINT')
    await ended
  }
  return { state, ended, stop }
}

/** The seconds until a command serves what `ready` asks for. */
const untilReady = (command, ready, prepare) =>
  inClone(async (folder) => {
    if (prepare) await untilEnd(folder, prepare)
    const began = Date.now()
    const { state, stop } = start(folder, command)
    try {
      let problem
      while (
        !(await ready().catch((error) => {
          problem = error
        }))
      ) {
        if (state.code !== undefined) throw new Error(`${command} ended:\n${state.output}`)
        if (Date.now() - began > patience) throw new Error(`not ready:\n${state.output}`, { cause: problem })
        await delay(100)
      }
      return seconds(began)
    } finally {
      await stop()
    }
  })

async function untilEnd(folder, command) {
  const began = Date.now()
  const { state, ended } = start(folder, command)
  await ended
  if (state.code !== 0) throw new Error(`${command} failed:\n${state.output}`)
  return { seconds: seconds(began), last: state.output.trim().split('\n').at(-1) }
}

const seconds = (began) => Math.round((Date.now() - began) / 1000)

let cookie = ''

/** Whether a person of the demo data, once signed in, gets their dashboard. */
async function dashboardAnswers() {
  cookie ||= await signIn()
  const page = await fetch(`${url}/organizations/acme/dashboard`, { headers: { cookie } })
  return page.ok && (await page.text()).includes('Acme')
}

async function signIn() {
  if (!(await isReady())) return ''
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'alice@acme.test', password: 'correct horse battery' }),
  })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0])
  return cookies.join('; ')
}

const isReady = async () => (await fetch(`${url}/readyz`)).ok

const measures = {
  async dev() {
    const command = 'npm install && npm run dev'
    console.log(
      `${command}: ${await untilReady(command, dashboardAnswers)} s until a person is on their dashboard`,
    )
  },
  async start() {
    const command = 'npm run build && npm start'
    console.log(`${command}: ${await untilReady(command, isReady, 'npm install')} s until /readyz`)
  },
  async test() {
    const command = 'npm install && npm test'
    const { seconds, last } = await inClone((folder) => untilEnd(folder, command))
    console.log(`${command}: ${seconds} s, ${last}`)
  },
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform}`)
const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure()
}
