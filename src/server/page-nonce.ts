import { createIsomorphicFn, getGlobalStartContext } from '@tanstack/react-start'

/** The nonce of the page being rendered; undefined in the browser, and where a router is made outside of a page. */
export const pageNonce = createIsomorphicFn()
  .client((): string | undefined => undefined)
  .server((): string | undefined => {
    try {
      return getGlobalStartContext()?.nonce
    } catch {
      return undefined
    }
  })
