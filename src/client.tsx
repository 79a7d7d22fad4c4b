import { StartClient } from '@tanstack/react-start/client'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isAppError } from '@/lib/errors'

/** A refusal that its page has answered with a sentence is no fault of the page. */
function onCaughtError(error: unknown): void {
  if (!isAppError(error) || error.code === 'unexpected') console.error(error)
}

/** Fetched once there is time, so that it is there when there is no connection any more. */
const whenIdle = window.requestIdleCallback ?? setTimeout
whenIdle(async () => (await import('./components/app/awake')).awake())

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <StartClient />
    </StrictMode>,
    { onCaughtError },
  )
})
