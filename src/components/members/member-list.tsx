import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useDebounced } from '@/components/use-debounced'
import { useMembersMessages } from '@/i18n/members'
import { useSentence } from '@/i18n/sentence'
import type { Role } from '@/lib/permissions'
import { membersQuery } from '@/server/member-queries'
import { summaryQuery } from '@/server/organization-queries'
import { viewerQuery } from '@/server/session-queries'
import { MemberRow } from './member-row'
import { useRoleChoices } from './use-role-choices'

/** The people of an organization, found by name or e-mail, a page at a time. */
export function MemberList({ slug, role }: { slug: string; role: Role }) {
  const t = useMembersMessages()
  const sentence = useSentence()
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), 250)
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const { data: summary } = useSuspenseQuery(summaryQuery(slug))
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(
    membersQuery(slug, search),
  )
  const choices = useRoleChoices(slug, role)
  const members = data?.pages.flatMap((page) => page.members) ?? []
  return (
    <div className="grid gap-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-semibold">{t.members.count(summary.members)}</h2>
        <div className="relative w-full sm:w-64">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-muted"
          />
          <Input
            type="search"
            aria-label={t.members.search}
            placeholder={t.members.search}
            value={typed}
            maxLength={100}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            className="ps-8"
          />
        </div>
      </div>
      <Table label={t.members.title} className={isPlaceholderData ? 'opacity-60' : undefined}>
        <TableHeader>
          <TableRow>
            <TableHead>{t.members.person}</TableHead>
            <TableHead>{t.members.role}</TableHead>
            <TableHead className="max-sm:hidden">{t.members.joined}</TableHead>
            <TableHead>
              <span className="sr-only">{t.members.acts}</span>
            </TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              slug={slug}
              own={role}
              choices={choices}
              member={member}
              isYou={member.userId === viewer?.user.id}
            />
          ))}
        </TableBody>
      </Table>
      <p role="status" className="text-muted empty:hidden">
        {error ? sentence(error) : data && members.length === 0 && t.members.none(search)}
      </p>
      {hasNextPage && (
        <Button
          variant="outline"
          className="justify-self-start"
          pending={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {t.members.more}
        </Button>
      )}
    </div>
  )
}
