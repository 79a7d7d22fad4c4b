import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { ConfirmDialog } from './confirm-dialog'

let asking: Promise<boolean> | undefined

/** Asks the person at the screen to show that it is them; false when they would rather not. Two acts at once ask once. */
export function askToConfirm(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  return asking
}

/** Over whatever page asks, which knows nothing of it and loads nothing for it. */
async function ask(): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const answered = new Promise<boolean>((answer) => {
    root.render(
      <CSPProvider disableStyleElements>
        <DirectionProvider direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
          <QueryClientProvider client={new QueryClient()}>
            <ConfirmDialog onAnswer={answer} />
          </QueryClientProvider>
        </DirectionProvider>
      </CSPProvider>,
    )
  })
  try {
    return await answered
  } finally {
    root.unmount()
    place.remove()
  }
}
