import { type ComponentType, createElement, lazy } from 'react'
import { AppError } from '@/lib/errors'

const key = 'refactkit:reloaded'
const pause = 60_000

/**
 * A component that is fetched when somebody reaches for it. After a deploy the file that this page knows is gone: then the
 * page is loaded anew, which brings the new one, once. Without a connection it fails, and is fetched again at the next try.
 */
export function lazyPopup<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let Popup = lazy(fetchIt)
  async function fetchIt() {
    try {
      return await load()
    } catch (cause) {
      const isNewer = await hasServer()
      if (isNewer && mayReload()) {
        location.reload()
        return await new Promise<never>(() => undefined)
      }
      Popup = lazy(fetchIt)
      throw new AppError('unavailable', { reason: isNewer ? 'unknownFunction' : 'offline', cause })
    }
  }
  /** At the first sign of intent. What fails here fails again, and is answered, when it is wanted. */
  const preload = () => void load().catch(() => undefined)
  return Object.assign((props: Props) => createElement(Popup, props), { preload })
}

const hasServer = () =>
  fetch('/healthz').then(
    ({ ok }) => ok,
    () => false,
  )

/** A file that is missing from the new page too must not load it for ever. */
function mayReload(): boolean {
  const last = Number(sessionStorage.getItem(key))
  if (Date.now() - last < pause) return false
  sessionStorage.setItem(key, String(Date.now()))
  return true
}
