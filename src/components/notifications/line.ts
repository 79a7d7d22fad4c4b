const [shortestPause, longestPause] = [3_000, 60_000]

/** A line to the server that says when there is news; one that was refused is tried again, ever later. */
const listen = (signal: AbortSignal, tell: () => void): Promise<void> =>
  new Promise((resolve) => {
    let source: EventSource
    let waiting: ReturnType<typeof setTimeout>
    let pause = shortestPause
    const open = () => {
      source = new EventSource('/api/notifications')
      source.onmessage = tell
      source.onopen = () => {
        pause = shortestPause
        // What came while nobody listened is found as well, in every tab.
        tell()
      }
      source.onerror = () => {
        // By itself it comes back after a broken line, and not after a refusal.
        if (source.readyState !== EventSource.CLOSED) return
        waiting = setTimeout(open, pause)
        pause = Math.min(pause * 2, longestPause)
      }
    }
    open()
    signal.addEventListener('abort', () => {
      clearTimeout(waiting)
      source.close()
      resolve()
    })
  })

/**
 * Keeps a line to the server until the signal, in one tab of a browser at a time: with six connections of their own, six tabs
 * would leave none for a page. Without locks, as over plain http, each tab has one.
 *
 * @param name what tabs share
 * @param tell is called when there may be news
 */
export async function keepLine(name: string, signal: AbortSignal, tell: () => void): Promise<void> {
  if (signal.aborted) return
  const hold = () => listen(signal, tell)
  await (navigator.locks ? navigator.locks.request(name, { signal }, hold) : hold())
}
