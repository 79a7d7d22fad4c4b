import { AppError } from '@/lib/errors'
import { looking } from '@/lib/notifications/looking'

/** Per person and process: a browser has one for all its tabs. */
const most = 20
/** In milliseconds: proxies end what is silent; and who looks says anew who they are. */
const [breath, life] = [25_000, 5 * 60_000]

const encoder = new TextEncoder()
const open = new Set<() => void>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const end of open) end()
    // The connection that hears of news would keep the process.
    void looking.close()
    // A signal that somebody listens to ends no process by itself any more.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  })
}

/** Says that there is news, never what: the page asks for it, as whoever it then is. */
export function notificationStream(userId: string, signal: AbortSignal): Response {
  if (looking.count(userId) >= most) throw new AppError('limit', { detail: 'pages that wait for news' })
  let [end, forget] = [() => {}, () => {}]
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      const stop = looking.add(userId, () => say('data: news\n\n'))
      const breathing = setInterval(() => say(':\n\n'), breath)
      const ending = setTimeout(() => end(), life)
      forget = () => {
        open.delete(end)
        stop()
        clearInterval(breathing)
        clearTimeout(ending)
      }
      end = () => {
        if (!open.has(end)) return
        forget()
        controller.close()
      }
      open.add(end)
      say('retry: 2000\n\n')
      // Whoever has gone already is not said so any more.
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    },
    cancel: () => forget(),
  })
  // Kept alive, the connection would hold up a server that closes.
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no', connection: 'close' },
  })
}
