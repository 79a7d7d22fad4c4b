import { type Database, type OpenOptions, openDatabase } from './database'
import { interruptible, type OnInterrupt } from './interruptible'
import { enterProject } from './project'
import { requireUsable } from './reach'
import { resolveSecret } from './secret'

/** A database held for the length of one command. */
export interface Session extends Omit<Database, 'close'> {
  readonly root: string
  readonly secret: string
  readonly onInterrupt: OnInterrupt
}

/** How the command runs. */
export interface SessionOptions extends Pick<OpenOptions, 'pin'> {
  /** Judges the secret strictly. */
  readonly production?: boolean
  /** Exits with 0 when it is interrupted. */
  readonly clean?: boolean
}

/**
 * Enters the project, opens its database, runs one piece of work on it and gives the database back, also on Ctrl-C.
 *
 * @param options how to hold the database
 * @param work what to do
 * @returns what `work` returned
 * @throws CommandError when there is no project, no database or no good secret
 * @example await inSession({}, async ({ url }) => …)
 */
export function inSession<Result>(
  { production = process.env.NODE_ENV === 'production', pin, clean }: SessionOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const root = enterProject()
  const secret = resolveSecret({ root, production, embedded: !process.env.DATABASE_URL })
  return interruptible(
    async (onInterrupt) => {
      const opening = openDatabase({ root, pin })
      let interrupted = false
      onInterrupt(async () => {
        interrupted = true
        await (await opening).close()
      })
      const { url, embedded, close } = await opening
      // The database came all the same; nothing is begun on it any more, and the process ends.
      if (interrupted) return new Promise<never>(() => {})
      try {
        if (!embedded) await requireUsable(url)
        return await work({ root, secret, url, embedded, onInterrupt })
      } finally {
        await close()
      }
    },
    { clean },
  )
}
