import { useEffect, useEffectEvent, useState } from 'react'

/** `away`: the browser has a connection, and the server does not answer. `back`: it does again, for a moment. */
type State = 'fine' | 'offline' | 'away' | 'back'

export interface Connection {
  /** Tells of each call that found no server. */
  onBroken: (told: () => void) => void
  onBack: () => void
}

const firstPause = 2_000
const longestPause = 30_000
const shownFor = 5_000

const hasServer = () =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** How the connection is. The server is asked for it only while it does not answer, and less and less often. */
export function useConnection({ onBroken, onBack }: Connection) {
  const [state, setState] = useState<State>(() => (navigator.onLine ? 'fine' : 'offline'))

  const look = useEffectEvent(async () => {
    if (!navigator.onLine) return setState('offline')
    if (await hasServer()) setState((now) => (now === 'fine' ? now : 'back'))
    else setState('away')
  })
  const listen = useEffectEvent(() => {
    window.addEventListener('offline', () => setState('offline'))
    window.addEventListener('online', () => void look())
    onBroken(() => setState(navigator.onLine ? 'away' : 'offline'))
  })
  useEffect(() => listen(), [])

  const back = useEffectEvent(onBack)
  useEffect(() => {
    if (state === 'back') {
      back()
      const timer = setTimeout(() => setState('fine'), shownFor)
      return () => clearTimeout(timer)
    }
    if (state !== 'away') return
    let pause = firstPause
    const again = () => {
      pause = Math.min(pause * 2, longestPause)
      timer = setTimeout(again, pause)
      void look()
    }
    let timer = setTimeout(again, pause)
    return () => clearTimeout(timer)
  }, [state])
  return { state, look: () => void look() }
}
