import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import Download from 'lucide-react/icons/download'
import History from 'lucide-react/icons/history'
import { Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { Page } from '@/components/app/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useAuditMessages } from '@/i18n/audit'
import { useSentence } from '@/i18n/sentence'
import type { AuditFilter } from '@/lib/audit-filter'
import { allows, type Role } from '@/lib/permissions'
import { auditFrameQuery, auditQuery } from '@/server/audit-queries'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'

/** Drawn with the page, and awake after it. */
const KeepFor = lazyPart(() => import('./keep-for'))

interface AuditPageProps {
  organization: { slug: string; name: string; role: Role }
  filter: AuditFilter
  onFilter: (filter: AuditFilter) => void
}

/** What has happened in an organization, newest first, a page at a time. */
export function AuditPage({ organization, filter, onFilter }: AuditPageProps) {
  const t = useAuditMessages()
  const sentence = useSentence()
  const { slug, name, role } = organization
  const { data: frame } = useSuspenseQuery(auditFrameQuery(slug))
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(
    auditQuery(slug, filter),
  )
  const entries = data?.pages.flatMap(({ rows, names }) => rows.map((row) => ({ ...row, names }))) ?? []
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  return (
    <Page
      title={t.app.nav.audit}
      description={t.audit.description(name)}
      actions={
        <>
          {allows(role, 'organization:update') && (
            <Suspense>
              <KeepFor slug={slug} days={frame.days} />
            </Suspense>
          )}
          <Exports slug={slug} filter={filter} />
        </>
      }
    >
      <div className="grid min-w-0 gap-2.5">
        <AuditFilters
          filter={filter}
          actors={frame.actors}
          areMore={frame.areMore}
          onChange={(change) => onFilter({ ...filter, ...change })}
        />
        {entries.length > 0 && <AuditTable entries={entries} isOld={isPlaceholderData} />}
        {data && entries.length === 0 && <Nothing isNarrowed={isNarrowed} onAll={() => onFilter({})} />}
        <p role="status" className="text-muted empty:hidden">
          {error && sentence(error)}
        </p>
        {hasNextPage && (
          <Button
            variant="outline"
            className="justify-self-start"
            pending={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            {t.audit.more}
          </Button>
        )}
      </div>
    </Page>
  )
}

function Nothing({ isNarrowed, onAll }: { isNarrowed: boolean; onAll: () => void }) {
  const { empty, none } = useAuditMessages().audit
  if (!isNarrowed) return <EmptyState media={<History />} title={empty.title} description={empty.sentence} />
  return (
    <EmptyState title={none.title} description={none.sentence}>
      <Button variant="outline" onClick={onAll}>
        {none.act}
      </Button>
    </EmptyState>
  )
}

/** What is shown, as a file: with every entry and not only this page. */
function Exports({ slug, filter }: { slug: string; filter: AuditFilter }) {
  const words = useAuditMessages().audit.export
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined))
  return (
    <span className="flex gap-2 max-sm:[&_svg]:hidden">
      {(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          variant="outline"
          title={words[`${format}Help`]}
          render={<a href={`/api/organizations/${slug}/audit.${format}?${asked}`} download />}
        >
          <Download />
          {words[format]}
        </Button>
      ))}
    </span>
  )
}
