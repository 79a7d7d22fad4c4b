import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { askOverPage } from '@/components/ask-over-page'
import { ConfirmDialog } from './confirm-dialog'

let asking: Promise<boolean> | undefined

/** Asks the person at the screen to show that it is them; false when they would rather not. Two acts at once ask once. */
export function askToConfirm(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  return asking
}

const ask = () =>
  askOverPage<boolean>((answer) => (
    <QueryClientProvider client={new QueryClient()}>
      <ConfirmDialog onAnswer={answer} />
    </QueryClientProvider>
  ))
