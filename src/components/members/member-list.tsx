import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { SearchField } from '@/components/data-table/search-field'
import { SortHead } from '@/components/data-table/sort-head'
import { Button } from '@/components/ui/button'
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useMembersMessages } from '@/i18n/members'
import { useSentence } from '@/i18n/sentence'
import { allows, type Role } from '@/lib/permissions'
import { memberSorts } from '@/server/member-options'
import { membersQuery } from '@/server/member-queries'
import { summaryQuery } from '@/server/organization-queries'
import { viewerQuery } from '@/server/session-queries'
import { MemberRow } from './member-row'
import type { MembersSearch } from './members-search'
import { useRoleChoices } from './use-role-choices'

const NoMember = lazyPart(() => import('./no-member'))
/** Drawn with the page, and awake after it. */
const TeamFilter = lazyPart(() => import('./team-filter'))

interface MemberListProps {
  slug: string
  /** Of the person who looks. */
  role: Role
  shown: MembersSearch
  onShow: (change: { [Part in keyof MembersSearch]: MembersSearch[Part] | undefined }) => void
}

/** The people of an organization, found by name or e-mail, in the order that is asked for, a page at a time. */
export function MemberList({ slug, role, shown, onShow }: MemberListProps) {
  const t = useMembersMessages()
  const sentence = useSentence()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const { data: summary } = useSuspenseQuery(summaryQuery(slug))
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(
    membersQuery(slug, shown),
  )
  const choices = useRoleChoices(slug, role)
  const members = data?.pages.flatMap((page) => page.members) ?? []
  const isNobody = data !== undefined && members.length === 0
  return (
    <div className="grid gap-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-semibold">{t.members.count(summary.members)}</h2>
        <div className="flex flex-wrap gap-2">
          {allows(role, 'team:read') && (
            <Suspense>
              <TeamFilter slug={slug} team={shown.team} onChoose={(team) => onShow({ team })} />
            </Suspense>
          )}
          <SearchField
            arrival="find-member"
            label={t.members.search}
            search={shown.search}
            onSearch={(search) => onShow({ search })}
          />
        </div>
      </div>
      {!isNobody && (
        <Table label={t.members.title} className={isPlaceholderData ? 'opacity-60' : undefined}>
          <TableHeader>
            <TableRow>
              {memberSorts.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  label={t.members.columns[column]}
                  sort={shown.sort ?? 'joined'}
                  onSort={(sort) => onShow({ sort })}
                  className={column === 'joined' ? 'max-sm:hidden' : undefined}
                />
              ))}
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
      )}
      <div role="status" className="text-muted empty:hidden">
        {error
          ? sentence(error)
          : isNobody && (
              <Suspense>
                <NoMember
                  search={shown.search}
                  onAll={() => onShow({ search: undefined, team: undefined })}
                />
              </Suspense>
            )}
      </div>
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
