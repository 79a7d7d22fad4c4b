/** Names what is to be undone when the command is interrupted; the latest is undone first. */
export type OnInterrupt = (undo: () => Promise<void>) => void

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

const insistenceMs = 1_000

/**
 * Runs work that Ctrl-C, a termination or a closed terminal ends in good order; a second one, a moment later, ends it at once.
 *
 * @param work gets a function that names what is to be undone then
 * @param clean exits with 0 then: to end is how a server succeeds
 * @returns what `work` returned; nothing when it was interrupted, since the process ends
 * @example await interruptible(async (onInterrupt) => onInterrupt(() => database.close()))
 */
export async function interruptible<Result>(
  work: (onInterrupt: OnInterrupt) => Promise<Result>,
  { clean = false } = {},
): Promise<Result> {
  const undos: (() => Promise<void>)[] = []
  let interrupted = false
  let since = 0
  const interrupt = async (signal: keyof typeof exitCodes) => {
    // npm passes on a Ctrl-C that the terminal has sent already; a later one is from somebody who will not wait.
    if (interrupted && performance.now() - since > insistenceMs) process.exit(exitCodes[signal])
    if (interrupted) return
    interrupted = true
    since = performance.now()
    // The signal may have reached what is being undone as well, and ended it first.
    for (const undo of undos.reverse()) await undo().catch(() => {})
    process.exit(clean ? 0 : exitCodes[signal])
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, interrupt)
  try {
    const result = await work((undo) => undos.push(undo))
    return interrupted ? await forever() : result
  } catch (error) {
    // What fails because things are being undone is no news.
    if (interrupted) return await forever()
    throw error
  } finally {
    for (const signal of signals) process.off(signal, interrupt)
  }
}

const forever = () => new Promise<never>(() => {})
