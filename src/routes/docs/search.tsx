import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { messages } from '#words'
import { pages as words } from '#words/public'
import { DocsPage } from '@/components/docs/docs-page'
import { SearchResults } from '@/components/docs/search-results'
import { findInDocs, getDocument } from '@/server/docs-fns'

const search = z.object({ words: z.coerce.string().catch('') })

export const Route = createFileRoute('/docs/search')({
  staticData: { hydrate: false },
  validateSearch: (typed) => search.parse(typed),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    const asked = deps.words.slice(0, 100)
    const [found, { pages }] = await Promise.all([
      findInDocs({ data: { words: asked } }),
      getDocument({ data: { path: 'start' } }),
    ])
    return { asked, found, pages }
  },
  head: () => ({
    meta: [{ title: `${words.docs.title} · ${messages.app.name}` }, { name: 'robots', content: 'noindex' }],
  }),
  component: SearchPage,
})

function SearchPage() {
  const { asked, found, pages } = Route.useLoaderData()
  return (
    <DocsPage pages={pages} words={asked}>
      <SearchResults asked={asked} found={found} />
    </DocsPage>
  )
}
