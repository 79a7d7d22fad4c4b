import { StartClient } from '@tanstack/react-start/client'
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isAwake, sayAwake } from './components/app/is-awake'
import { rootOptions } from './components/app/root-options'

const whenIdle = window.requestIdleCallback ?? setTimeout

/** Fetched once there is time, so that it is there when there is no connection any more. */
const wake = () =>
  import('./components/app/awake').then(
    ({ awake }) => awake(),
    // A page without it is a page all the same.
    () => undefined,
  )

/** What listens changes the document, which must not happen before React has compared it with what the server drew. */
function Waking({ children }: { children: ReactNode }) {
  useEffect(() => {
    if (isAwake()) return
    sayAwake()
    whenIdle(() => void wake())
  }, [])
  return children
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Waking>
        <StartClient />
      </Waking>
    </StrictMode>,
    rootOptions,
  )
})
