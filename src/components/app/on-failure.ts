import type { QueryClient } from '@tanstack/react-query'

/** Hears of everything that was asked of the server in vain: when it is given up, or, if `early`, at the first try. */
export function onFailure(queryClient: QueryClient, told: (error: unknown) => void, early = false): void {
  const hear = (event: { type: string; action?: { type: string; error?: unknown } }) => {
    const { action } = event
    if (action?.type === 'error' || (early && action?.type === 'failed')) told(action.error)
  }
  queryClient.getQueryCache().subscribe(hear)
  queryClient.getMutationCache().subscribe(hear)
}
