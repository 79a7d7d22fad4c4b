import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { orNotFound } from '@/components/app/or-not-found'
import { Contents } from '@/components/docs/contents'
import { DocsPage } from '@/components/docs/docs-page'
import { DocumentArticle } from '@/components/docs/document-article'
import { publicHead } from '@/components/public/public-head'
import { getDocument } from '@/server/docs-fns'
import prose from '@/styles/prose.css?url'

export const Route = createFileRoute('/docs/$')({
  staticData: { hydrate: false },
  loader: async ({ params: { _splat: path = '' } }) => await orNotFound(getDocument({ data: { path } })),
  head: ({ loaderData, params: { _splat: path = '' } }) => {
    const title = `${loaderData?.title ?? ''} · ${messages.app.name}`
    const head = publicHead({ path: `/docs/${path}`, title, description: messages.app.description })
    return { ...head, links: [...head.links, { rel: 'stylesheet', href: prose }] }
  },
  component: DocumentPage,
})

function DocumentPage() {
  const { _splat: path = '' } = Route.useParams()
  const { title, html, headings, pages } = Route.useLoaderData()
  return (
    <DocsPage pages={pages} path={path}>
      <div className="grid min-w-0 gap-x-12 xl:grid-cols-[minmax(0,1fr)_13rem]">
        <DocumentArticle title={title} html={html} />
        <Contents headings={headings} />
      </div>
    </DocsPage>
  )
}
