import { createRouter } from '@tanstack/react-router'
import { routeTree } from './routeTree.gen'
import { pageNonce } from './server/page-nonce'

export function getRouter() {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    ssr: { nonce: pageNonce() },
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof getRouter>
  }
}
