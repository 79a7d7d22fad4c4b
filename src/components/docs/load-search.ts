import { redirect } from '@tanstack/react-router'
import { messages } from '#words'
import { pages } from '#words/public'
import { findInDocs, getDocument } from '@/server/docs-fns'

export async function loadSearch(words: string | undefined) {
  if (words === undefined) throw redirect({ to: '/docs/$', params: { _splat: 'start' } })
  const asked = words.slice(0, 100)
  const [found, { pages: all }] = await Promise.all([
    findInDocs({ data: { words: asked } }),
    getDocument({ data: { path: 'start' } }),
  ])
  const title = `${pages.docs.title} · ${messages.app.name}`
  return { asked, found, pages: all, head: { meta: [{ title }, { name: 'robots', content: 'noindex' }] } }
}
