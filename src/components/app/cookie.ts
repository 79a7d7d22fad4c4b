import { createIsomorphicFn } from '@tanstack/react-start'
import { getCookie } from '@tanstack/react-start/server'

/** What this browser remembers under a name. Anybody who sits at it may write there: a hint, never a permission. */
export const readCookie = createIsomorphicFn()
  .server((name: string) => getCookie(name))
  .client((name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1])

/** Remembers a word for a year, on the server too. */
export function writeCookie(name: string, word: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140
  document.cookie = `${name}=${word}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}
