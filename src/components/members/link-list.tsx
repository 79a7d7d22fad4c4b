import { useQuery } from '@tanstack/react-query'
import { FailedList } from '@/components/data-table/failed-list'
import { useHeadingOf } from '@/components/data-table/use-heading-of'
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useLinkMessages, useLinkSentence } from '@/i18n/invitation-links'
import type { Role } from '@/lib/permissions'
import { invitationLinksQuery } from '@/server/invitation-link-queries'
import { LinkRow } from './link-row'

/** The links to join that there are; nothing where there is none. */
export function LinkList({ slug, role }: { slug: string; role: Role }) {
  const words = useLinkMessages()
  const sentence = useLinkSentence()
  const { data: links = [], error, refetch, isFetching } = useQuery(invitationLinksQuery(slug))
  const heading = useHeadingOf(links.length)
  if (links.length === 0 && !error) return null
  return (
    <div className="grid gap-2.5">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {words.list}
      </h2>
      {error ? (
        <FailedList
          sentence={`${words.failed} ${sentence(error)}`}
          retry={{ label: words.again, pending: isFetching, onClick: () => refetch() }}
        />
      ) : (
        <Table label={words.list}>
          <TableHeader>
            <TableRow>
              <TableHead>{words.column.role}</TableHead>
              <TableHead className="max-sm:hidden">{words.column.uses}</TableHead>
              <TableHead className="max-sm:hidden">{words.column.expires}</TableHead>
              <TableHead>
                <span className="sr-only">{words.column.acts}</span>
              </TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {links.map((link) => (
              <LinkRow key={link.id} slug={slug} role={role} link={link} />
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  )
}
