import { usePublicMessages } from '@/i18n/public'
import type { findInDocs } from '@/server/docs-fns'

interface SearchResultsProps {
  asked: string
  found: Awaited<ReturnType<typeof findInDocs>>
}

export function SearchResults({ asked, found }: SearchResultsProps) {
  const { docs } = usePublicMessages()
  return (
    <div className="grid min-w-0 content-start gap-4">
      <h1 className="text-2xl font-semibold tracking-tight">{asked ? docs.results(asked) : docs.title}</h1>
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
  )
}
