import { wordsOf } from 'virtual:words'
import type { RequestContext } from './request-context'

const head = '<head>'

/**
 * Has the browser load the words of a page's language instead of the English ones. It stands before everything in the head: browsers
 * that know one import map only take none after the first module, and React moves what it preloads ahead of all scripts.
 */
export function withImportMap(page: ReadableStream, { locale, nonce }: RequestContext): ReadableStream {
  const imports = wordsOf[locale] ?? {}
  if (Object.keys(imports).length === 0) return page
  const map = JSON.stringify({ imports, ...(import.meta.env.DEV && { scopes: scopesOf(imports) }) })
  const script = `<script type="importmap" nonce="${nonce}">${map}</script>`
  let isIn = false
  return page.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        const at = isIn ? -1 : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).indexOf(head)
        if (at === -1) return controller.enqueue(chunk)
        isIn = true
        controller.enqueue(chunk.subarray(0, at + head.length))
        controller.enqueue(Buffer.from(script))
        controller.enqueue(chunk.subarray(at + head.length))
      },
    }),
  )
}

/** While nothing is bundled, a language that leaves something in English says so by importing it, and means what it says. */
function scopesOf(imports: Readonly<Record<string, string>>) {
  const english = Object.keys(imports).find((each) => each.endsWith('/')) ?? '/'
  const folders = new Set(Object.values(imports).map((place) => place.replace(/[^/]*$/, '')))
  return Object.fromEntries([...folders].map((folder) => [folder, { [english]: english }]))
}
