import { checkDatabase } from '@/db/check'
import { describeError, log } from '@/lib/log'

type State = 'guarded' | 'unguarded' | 'unreachable'

/** How long an answer of the database about itself is believed, and how long it may take. */
const believed = { guarded: 5_000, unguarded: 1_000, unreachable: 1_000 }
const patience = 5_000

let last: { state: State; at: number } | undefined
let running: Promise<State> | undefined
let wasGuarded = false

/** Whether the database answers now and is in its guarded state. */
export const isReady = async (): Promise<boolean> => (await currentState()) === 'guarded'

/**
 * Whether pages may be served: once the database was seen guarded, until it is seen unguarded. When it is merely away,
 * each request says so itself.
 */
export const mayServe = async (): Promise<boolean> => wasGuarded || isReady()

function currentState(): Promise<State> {
  if (last && Date.now() - last.at < believed[last.state]) return Promise.resolve(last.state)
  running ??= askDatabase().finally(() => {
    running = undefined
  })
  return running
}

async function askDatabase(): Promise<State> {
  const { state, ...why } = await Promise.race([verdict(), tooLate()])
  if (state !== last?.state) logChange(state, why)
  last = { state, at: Date.now() }
  wasGuarded = state === 'guarded' || (wasGuarded && state === 'unreachable')
  return state
}

interface Verdict {
  state: State
  findings?: unknown
  cause?: unknown
}

async function verdict(): Promise<Verdict> {
  try {
    const { guarded, findings } = await checkDatabase()
    if (guarded) return { state: 'guarded' }
    return { state: 'unguarded', findings: findings.filter(({ severity }) => severity === 'error') }
  } catch (error) {
    return { state: 'unreachable', cause: describeError(error) }
  }
}

const tooLate = () =>
  new Promise<Verdict>((resolve) => setTimeout(resolve, patience, { state: 'unreachable' }).unref())

function logChange(state: State, why: object): void {
  if (state === 'guarded') log.info('The database is guarded.')
  else if (state === 'unguarded') {
    log.error(why, 'Nothing is served: the database is not guarded. Run `npx refactkit push`.')
  } else {
    log.error(
      why,
      'The database cannot be reached under the login of this server. If it is new, run `npx refactkit push`.',
    )
  }
}
