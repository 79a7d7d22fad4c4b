import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { useRef, useState } from 'react'
import { PersonAvatar } from '@/components/app/person-avatar'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useDebounced } from '@/components/use-debounced'
import { useTeamMessages } from '@/i18n/teams'
import { membersQuery } from '@/server/member-queries'
import { useTeamPeople } from './use-team-people'

/** As many as can be looked over at once; more words find the others. */
const most = 6

/** Finds whoever is not in the team yet, and puts them into it. */
export function AddPeople({ slug, team }: { slug: string; team: string }) {
  const t = useTeamMessages().teams.sheet
  const [search, setSearch] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const wanted = useDebounced(search.trim(), 200)
  const { put } = useTeamPeople(slug, team)
  const { data } = useInfiniteQuery({
    ...membersQuery(slug, { search: wanted, sort: 'name', outside: team }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const found = (data?.pages ?? []).flatMap(({ members }) => members)
  return (
    <div ref={box} className="grid gap-2">
      <Field label={t.add}>
        <Input
          type="search"
          placeholder={t.search}
          value={search}
          maxLength={100}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setSearch(value)}
        />
      </Field>
      {search !== '' && wanted !== '' && data && (
        <ul className="grid gap-px rounded-md border border-line p-1" aria-label={t.add}>
          {found.slice(0, most).map(({ id, userId, name, email, image }) => (
            <li key={id}>
              <button
                type="button"
                className="flex w-full items-center gap-2.5 rounded-sm px-2 py-1.5 text-start hover:bg-hover focus-visible:-outline-offset-2"
                aria-label={t.put(name)}
                onClick={() => {
                  put.mutate({ id, userId, name, image })
                  setSearch('')
                  // The button goes away with what was found.
                  box.current?.querySelector('input')?.focus()
                }}
              >
                <PersonAvatar person={{ id: userId, name, image }} />
                <span className="grid min-w-0 flex-1">
                  <span className="truncate">{name}</span>
                  <span className="truncate text-sm text-muted">{email}</span>
                </span>
                <Plus className="size-4 text-muted" />
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="px-2 py-1.5 text-muted">{t.none}</li>}
        </ul>
      )}
    </div>
  )
}
