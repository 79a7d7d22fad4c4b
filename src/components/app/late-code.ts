import type { ComponentType } from 'react'
import { AppError } from '@/lib/errors'

const key = 'refactkit:reloaded'
const pause = 60_000

export type Load<Props extends object> = () => Promise<{ default: ComponentType<Props> }>

export interface LateCode<Props extends object> {
  /** Undefined until it was fetched. */
  here: () => ComponentType<Props> | undefined
  /** At the first sign of intent. What fails here fails again, and is answered, when it is wanted. */
  preload: () => Promise<unknown>
  fetch: () => Promise<ComponentType<Props>>
}

/**
 * A component in a file of its own. After a deploy the file that this page knows is gone: then the page is loaded anew, which
 * brings the new one, once. Without a connection it fails, and is fetched again at the next try.
 */
export function lateCode<Props extends object>(load: Load<Props>): LateCode<Props> {
  let here: ComponentType<Props> | undefined
  const keep = async () => {
    here = (await load()).default
    return here
  }
  return {
    here: () => here,
    preload: () => keep().catch(() => undefined),
    fetch: () =>
      keep().catch(async (cause) => {
        const isNewer = await hasServer()
        if (isNewer && mayReload()) {
          location.reload()
          return await new Promise<never>(() => undefined)
        }
        throw new AppError('unavailable', { reason: isNewer ? 'unknownFunction' : 'offline', cause })
      }),
  }
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
