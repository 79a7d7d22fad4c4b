import { useInfiniteQuery } from '@tanstack/react-query'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import { PersonAvatar } from '@/components/app/person-avatar'
import { Button } from '@/components/ui/button'
import { Sheet, SheetClose, SheetContent, SheetDescription, SheetTitle } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { allows, type Role } from '@/lib/permissions'
import { teamMembersQuery } from '@/server/team-queries'
import { AddPeople } from './add-people'
import type { TeamPerson } from './people-pages'
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
  const { ui, teams } = useTeamMessages()
  const t = teams.sheet
  const sentence = useSentence()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    teamMembersQuery(slug, team.id),
  )
  const people = data?.pages.flatMap((page) => page.people)
  const { put, take } = useTeamPeople(slug, team.id)
  const [taken, setTaken] = useState<TeamPerson>()
  const list = useRef<HTMLUListElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  // The button that had the focus went away with the person.
  useEffect(() => {
    if (taken) undo.current?.focus()
  }, [taken])
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
        {/* Here and not in a toast, which no key reaches while the sheet is open. */}
        <div role="status" className="empty:hidden">
          {taken && (
            <div className="flex items-center gap-2 rounded-md border border-line bg-sunken py-1.5 ps-3 pe-1.5">
              <span className="min-w-0 flex-1">{t.removed(taken.name)}</span>
              <Button
                ref={undo}
                variant="outline"
                size="sm"
                onClick={() => {
                  put.mutate(taken)
                  setTaken(undefined)
                  list.current?.focus()
                }}
              >
                {ui.undo}
              </Button>
            </div>
          )}
        </div>
        <ul ref={list} tabIndex={-1} className="grid gap-1 outline-none" aria-label={team.name}>
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
                  onClick={() => {
                    const person = { id, userId, name, image }
                    take.mutate(person, { onError: () => setTaken(undefined) })
                    setTaken(person)
                  }}
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
