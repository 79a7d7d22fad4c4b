import { usePublicMessages } from '@/i18n/public'
import { DocsPage } from './docs-page'
import type { loadSearch } from './load-search'

/** The sections that speak of what was looked for. */
export function SearchPage({ asked, found, pages }: Awaited<ReturnType<typeof loadSearch>>) {
  const { docs } = usePublicMessages()
  return (
    <DocsPage pages={pages} words={asked}>
      <div className="grid min-w-0 content-start gap-4">
        <h1 className="text-2xl font-semibold tracking-tight">{docs.results(asked)}</h1>
        <p role="status" className="text-muted">
          {found.length > 0 ? docs.found(found.length) : docs.nothing(asked)}
        </p>
        <ol lang="en" dir="ltr" className="grid gap-px">
          {found.map(({ href, title, heading, excerpt }) => (
            <li key={href}>
              <a href={href} className="-mx-3 block rounded-md px-3 py-2.5 hover:bg-hover">
                <span className="font-medium">{heading || title}</span>
                {heading && <span className="text-muted"> · {title}</span>}
                <span className="mt-0.5 block max-w-2xl text-muted">{excerpt}</span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </DocsPage>
  )
}
