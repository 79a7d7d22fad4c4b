import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { notificationKeys } from '@/server/notification-keys'

const name = 'refactkit:notifications'
/** The page comes first. */
const afterwards = 3_000
const longestPause = 60_000

/**
 * Looks for what is new when the server says that there is some. One tab of a browser is told and tells the others: with
 * six connections of their own, six tabs would leave none for a page.
 */
export function useLive() {
  const queryClient = useQueryClient()
  useEffect(() => {
    const closing = new AbortController()
    const { signal } = closing
    const others = new BroadcastChannel(name)
    const look = () => void queryClient.invalidateQueries({ queryKey: notificationKeys.all })
    const tell = () => {
      others.postMessage('news')
      look()
    }
    others.onmessage = look
    const listen = () =>
      new Promise<void>((resolve) => {
        let source: EventSource
        let pause = afterwards
        const open = () => {
          source = new EventSource('/api/notifications')
          source.onmessage = tell
          source.onopen = () => {
            pause = afterwards
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
          source.close()
          resolve()
        })
      })
    // Without locks, as over plain http, each tab has a line of its own.
    const begin = () => void (navigator.locks?.request(name, { signal }, listen) ?? listen()).catch(() => {})
    let waiting = setTimeout(begin, afterwards)
    return () => {
      clearTimeout(waiting)
      closing.abort()
      others.close()
    }
  }, [queryClient])
}
