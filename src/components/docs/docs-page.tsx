import type { ReactNode } from 'react'
import { PublicPage } from '@/components/public/public-page'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { usePublicMessages } from '@/i18n/public'
import type { getDocument } from '@/server/docs-fns'

type Pages = Awaited<ReturnType<typeof getDocument>>['pages']
const groups = ['start', 'guides', 'recipes', 'decisions'] as const

interface DocsPageProps {
  pages: Pages
  /** The page that is open. */
  path?: string
  words?: string
  children: ReactNode
}

/** The documentation: what there is, a search, and a page of it. A phone folds the list away. */
export function DocsPage({ pages, path, words = '', children }: DocsPageProps) {
  const { docs } = usePublicMessages()
  return (
    <PublicPage>
      <div className="grid gap-x-12 gap-y-6 py-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="grid content-start gap-5">
          <search>
            <form action="/docs" className="flex gap-2">
              <Input
                type="search"
                name="words"
                defaultValue={words}
                maxLength={100}
                aria-label={docs.search}
                placeholder={docs.search}
              />
              <Button type="submit" variant="outline">
                {docs.find}
              </Button>
            </form>
          </search>
          <details className="lg:hidden">
            <summary className="cursor-pointer rounded-sm py-1 font-medium">{docs.pages}</summary>
            <PageList pages={pages} path={path} />
          </details>
          <div className="max-lg:hidden">
            <PageList pages={pages} path={path} />
          </div>
        </div>
        {children}
      </div>
    </PublicPage>
  )
}

function PageList({ pages, path }: { pages: Pages; path: string | undefined }) {
  const { docs } = usePublicMessages()
  return (
    <nav aria-label={docs.pages} className="grid gap-5 py-2">
      {groups.map((group) => (
        <section key={group} className="grid gap-1">
          <h2 className="text-sm text-muted">{docs.groups[group]}</h2>
          <ul lang="en" dir="ltr" className="grid gap-px">
            {pages
              .filter((page) => page.group === group)
              .map((page) => (
                <li key={page.path}>
                  <a
                    href={`/docs/${page.path}`}
                    aria-current={page.path === path ? 'page' : undefined}
                    className="block rounded-sm px-2 py-1 -mx-2 text-muted hover:bg-hover hover:text-text aria-[current]:bg-hover aria-[current]:font-medium aria-[current]:text-text"
                  >
                    {page.title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
