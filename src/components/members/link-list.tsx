import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(links.length)
  // The button that had the focus went away with what was taken back.
  useEffect(() => {
    const isFewer = links.length < before.current
    before.current = links.length
    if (isFewer && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [links.length])
  if (links.length === 0 && !error) return null
  return (
    <div className="grid gap-2.5">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {words.list}
      </h2>
      {error ? (
        <div className="flex flex-wrap items-center gap-3 rounded-md border border-line px-3 py-2.5">
          <p className="min-w-0 flex-1 text-muted">
            {words.failed} {sentence(error)}
          </p>
          <Button variant="outline" pending={isFetching} onClick={() => refetch()}>
            {words.again}
          </Button>
        </div>
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
