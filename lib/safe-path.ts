const origin = 'http://same.invalid'

/** Decodes as long as it changes something, because nobody knows how often a proxy or a router will. */
function decoded(path: string): string | undefined {
  let current = path
  for (let round = 0; round < 5; round++) {
    let next: string
    try {
      next = decodeURIComponent(current)
    } catch {
      return undefined
    }
    if (next === current) return current
    current = next
  }
  return undefined
}

/** Browsers drop or turn some of these in addresses, which changes what the rest means. */
const suspicious = /[\p{Cc}\p{Z}\\]/u

/** Where a person may be sent after signing in: a path of this origin, else the fallback. Answers are normalized. */
export function safePath(value: unknown, fallback = '/dashboard'): string {
  if (typeof value !== 'string' || value.length > 2048 || !value.startsWith('/')) return fallback
  const path = value.split(/[?#]/, 1)[0] ?? ''
  const plain = decoded(path)
  if (plain === undefined || suspicious.test(plain) || suspicious.test(value)) return fallback
  if (!URL.canParse(value, origin)) return fallback
  const url = new URL(value, origin)
  if (url.origin !== origin || `${plain}${url.pathname}${decoded(url.pathname)}`.includes('//'))
    return fallback
  if (/^\/api(\/|$)/i.test(decoded(url.pathname) ?? '')) return fallback
  return `${url.pathname}${url.search}${url.hash}`
}
