import { createFileRoute } from '@tanstack/react-router'
import { loadSearch } from '@/components/docs/load-search'
import { SearchPage } from '@/components/docs/search-page'

/** What the documentation says of something; without a word, it begins where the repository begins. */
export const Route = createFileRoute('/docs/')({
  staticData: { hydrate: false },
  validateSearch: ({ words }: Record<string, unknown>) => ({ words: words ? String(words) : undefined }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => loadSearch(deps.words),
  head: ({ loaderData }) => loaderData?.head ?? {},
  component: () => <SearchPage {...Route.useLoaderData()} />,
})
