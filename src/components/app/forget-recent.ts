import { prefix } from './recent'

/** Nothing of who signs out stays for who sits down next. */
export function forgetRecent(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {}
}
