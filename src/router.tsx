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

export function getRouter() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry } } })
  const router = createRouter({
    routeTree,
    context: { queryClient },
    scrollRestoration: true,
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
