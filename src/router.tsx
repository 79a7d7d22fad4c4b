import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { setupRouterSsrQueryIntegration } from '@tanstack/react-router-ssr-query'
import { isAppError } from '@/lib/errors'
import { ErrorPage } from './components/app/error-page'
import { NotFound } from './components/app/not-found'
import { Pending } from './components/app/pending'
import { routeTree } from './routeTree.gen'
import { pageNonce } from './server/page-nonce'

/** A refusal is an answer: asking again changes nothing. Anything else may be a passing failure of the network. */
const retry = (failures: number, error: Error) =>
  (!isAppError(error) || error.reason === 'offline') && failures < 2

/**
 * The first page of a browser is there, and where it was left, before it wakes up: wherever somebody has scrolled it
 * meanwhile, it stays. Every other one begins at its beginning or where it was left.
 */
function afterTheFirst(): () => boolean {
  let isAwake = false
  return () => {
    if (isAwake) return true
    isAwake = true
    // The router has not heard of it, and shall find the way back to it.
    document.dispatchEvent(new Event('scroll'))
    return false
  }
}

export function getRouter() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry } } })
  const router = createRouter({
    routeTree,
    context: { queryClient },
    scrollRestoration: import.meta.env.SSR || afterTheFirst(),
    defaultPreload: 'intent',
    // Queries keep what loaders read, so preloads always ask them.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 250,
    defaultPendingMinMs: 300,
    defaultPendingComponent: Pending,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFound,
    ssr: { nonce: pageNonce() },
  })
  setupRouterSsrQueryIntegration({ router, queryClient })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof getRouter>
  }
}
