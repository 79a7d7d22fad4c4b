import { wordsOf } from 'virtual:words'
import { createStartHandler } from '@tanstack/react-start/server'
import type { Locale } from '@/lib/languages'
import { renderPage } from './render-page'

type Handler = ReturnType<typeof createStartHandler>

const handlers = new Map<Locale, Handler>()

/** What answers in a language: each has its own list of what its pages load, made once. */
export function handlerOf(locale: Locale): Handler {
  const handler = handlers.get(locale) ?? createHandler(wordsOf[locale] ?? {})
  handlers.set(locale, handler)
  return handler
}

function createHandler(words: Readonly<Record<string, string>>): Handler {
  if (Object.keys(words).length === 0) return createStartHandler(renderPage)
  return createStartHandler({ handler: renderPage, transformAssets: ({ url }) => placeOf(words, url) })
}

/** What an import map would make of an address: its own entry, or that of the folder. */
export function placeOf(words: Readonly<Record<string, string>>, url: string): string {
  const folder = Object.keys(words).find((each) => each.endsWith('/') && url.startsWith(each))
  return words[url] ?? (folder ? `${words[folder]}${url.slice(folder.length)}` : url)
}
