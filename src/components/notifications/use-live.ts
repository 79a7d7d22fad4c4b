import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { notificationKeys } from '@/server/notification-keys'

const name = 'refactkit:notifications'
/** The page comes first. */
const afterwards = 3_000

/** Looks for what is new when the server says that there is some: one tab of a browser is told, and tells the others. */
export function useLive() {
  const queryClient = useQueryClient()
  useEffect(() => {
    const closing = new AbortController()
    const others = new BroadcastChannel(name)
    const look = () => void queryClient.invalidateQueries({ queryKey: notificationKeys.all })
    const tell = () => {
      others.postMessage('news')
      look()
    }
    others.onmessage = look
    const begin = async () => (await import('./line')).keepLine(name, closing.signal, tell)
    const waiting = setTimeout(() => void begin().catch(() => undefined), afterwards)
    return () => {
      clearTimeout(waiting)
      closing.abort()
      others.close()
    }
  }, [queryClient])
}
