import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { onFailure } from '@/components/app/on-failure'
import { rootOptions } from '@/components/app/root-options'
import { isAppError } from '@/lib/errors'
import { ConnectionLine } from './connection-line'

/** Has a line above the page say when the connection breaks and when it is back, which is when what is stale is fetched. */
export function showConnection(router: AnyRouter, queryClient: QueryClient): void {
  const place = document.createElement('div')
  place.className = 'contents'
  document.querySelector('.skip-link')?.after(place)
  const onBroken = (told: () => void) =>
    onFailure(queryClient, (error) => isAppError(error) && error.reason === 'offline' && told(), true)
  const onBack = () => {
    void queryClient.refetchQueries({ stale: true, type: 'active' })
    if (router.stores.matches.get().some(({ status }) => status === 'error')) void router.invalidate()
  }
  createRoot(place, rootOptions).render(<ConnectionLine onBroken={onBroken} onBack={onBack} />)
}
