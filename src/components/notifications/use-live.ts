import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { notificationKeys } from '@/server/notification-keys'

const name = 'refactkit:notifications'
/** The page comes first. */
const afterwards = 3_000
const longestPause = 60_000

const look = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: notificationKeys.all })

/**
 * Looks for what is new when the server says that there is some. One tab of a browser is told and tells the others: with
 * six connections of their own, six tabs would leave none for a page.
 */
export function useLive() {
  const queryClient = useQueryClient()
  useEffect(() => {
    const closing = new AbortController()
    const others = new BroadcastChannel(name)
    others.onmessage = () => void look(queryClient)
    const listen = () =>
      new Promise<void>((resolve) => {
        let source: EventSource
        let pause = afterwards
        const open = () => {
          source = new EventSource('/api/notifications')
          source.onmessage = () => {
            others.postMessage('news')
            void look(queryClient)
          }
          source.onopen = () => {
            pause = afterwards
            // What came while nobody listened is found as well.
            void look(queryClient)
          }
          source.onerror = () => {
            // By itself it comes back after a broken line, and not after a refusal.
            if (source.readyState !== EventSource.CLOSED) return
            waiting = setTimeout(open, pause)
            pause = Math.min(pause * 2, longestPause)
          }
        }
        open()
        closing.signal.addEventListener('abort', () => {
          source.close()
          resolve()
        })
      })
    const begin = () =>
      navigator.locks
        ? navigator.locks.request(name, { signal: closing.signal }, listen).catch(() => undefined)
        : listen()
    let waiting = setTimeout(() => void begin(), afterwards)
    return () => {
      clearTimeout(waiting)
      closing.abort()
      others.close()
    }
  }, [queryClient])
}
