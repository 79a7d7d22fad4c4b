import { useInfiniteQuery } from '@tanstack/react-query'
import X from 'lucide-react/icons/x'
import { PersonAvatar } from '@/components/app/person-avatar'
import { Button } from '@/components/ui/button'
import { Sheet, SheetClose, SheetContent, SheetDescription, SheetTitle } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { allows, type Role } from '@/lib/permissions'
import { teamMembersQuery } from '@/server/team-queries'
import { AddPeople } from './add-people'
import type { Team } from './team-table'
import { useTeamPeople } from './use-team-people'

interface TeamSheetProps {
  slug: string
  /** Of the person who looks. */
  role: Role
  team: Team
  onClose: () => void
}

/** Who is in a team, and for who may change it, who else could be. */
export default function TeamSheet({ slug, role, team, onClose }: TeamSheetProps) {
  const t = useTeamMessages().teams.sheet
  const sentence = useSentence()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    teamMembersQuery(slug, team.id),
  )
  const people = data?.pages.flatMap((page) => page.people)
  const { take } = useTeamPeople(slug, team.id)
  const mayChange = allows(role, 'team:update')
  return (
    <Sheet defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <SheetContent className="gap-4 p-5">
        <div>
          <SheetTitle className="wrap-anywhere">{team.name}</SheetTitle>
          <SheetDescription>{t.description(team.members)}</SheetDescription>
        </div>
        {mayChange && allows(role, 'member:read') && <AddPeople slug={slug} team={team.id} />}
        {error && !people && <p role="alert">{sentence(error)}</p>}
        {!people && !error && <Skeleton className="h-40" />}
        {people?.length === 0 && <p className="text-muted">{t.empty}</p>}
        <ul className="grid gap-1" aria-label={team.name}>
          {people?.map(({ id, userId, name, image }) => (
            <li key={id} className="flex items-center gap-2.5 py-1">
              <PersonAvatar person={{ id: userId, name, image }} />
              <span className="min-w-0 flex-1 truncate">{name}</span>
              {mayChange && (
                <Button
                  variant="ghost"
                  size="icon"
                  className="text-muted"
                  aria-label={t.take(name)}
                  title={t.take(name)}
                  onClick={() => take.mutate({ id, userId, name, image })}
                >
                  <X />
                </Button>
              )}
            </li>
          ))}
        </ul>
        {hasNextPage && (
          <Button
            variant="outline"
            className="self-start"
            pending={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            {t.more}
          </Button>
        )}
        <SheetClose render={<Button variant="outline" className="self-start" />}>{t.done}</SheetClose>
      </SheetContent>
    </Sheet>
  )
}
