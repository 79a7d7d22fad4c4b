import { isOffered, type Locale, offered } from '@/lib/languages'

/** The cookie that remembers a choice in this browser. */
export const localeCookie = 'language'

/** What a browser asks for: what was chosen in it, else the first of its languages that we have, else English. */
export function askedLocale({ headers }: Request): Locale {
  const [, chosen] = new RegExp(`(?:^|; )${localeCookie}=([^;]*)`).exec(headers.get('cookie') ?? '') ?? []
  return isOffered(chosen) ? chosen : (bestLocale(headers.get('accept-language')) ?? 'en')
}

/** The first in the order of their weights; whoever speaks Swiss French is answered in French. */
export function bestLocale(accepted: string | null, among = offered): Locale | undefined {
  const wanted = (accepted ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  const inOrder = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  for (const { tag } of inOrder) {
    const found = [tag, tag.split('-')[0]].map((each) => among.find((one) => one.toLowerCase() === each))
    const locale = found.find(Boolean)
    if (locale) return locale
  }
  return undefined
}
