import { messages } from '#words'
import { orNotFound } from '@/components/app/or-not-found'
import { publicHead } from '@/components/public/public-head'
import { getDocument } from '@/server/docs-fns'
import prose from '@/styles/prose.css?url'

export async function loadDocument(path: string) {
  const document = await orNotFound(getDocument({ data: { path } }))
  const title = `${document.title} · ${messages.app.name}`
  const { meta, links } = publicHead({ path: `/docs/${path}`, title, description: messages.app.description })
  return { ...document, path, head: { meta, links: [...links, { rel: 'stylesheet', href: prose }] } }
}
