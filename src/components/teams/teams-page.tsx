import { useSuspenseQuery } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import Users from 'lucide-react/icons/users-round'
import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useTeamMessages } from '@/i18n/teams'
import { allows, type Role } from '@/lib/permissions'
import { teamsQuery } from '@/server/team-queries'
import { type Team, TeamTable } from './team-table'

const TeamDialog = lazyPopup(() => import('./team-dialog'))
const DeleteTeamDialog = lazyPopup(() => import('./delete-team-dialog'))
const TeamSheet = lazyPopup(() => import('./team-sheet'))

export type Opened = { form: Team | undefined } | { deletion: Team } | { people: Team }

interface TeamsPageProps {
  organization: { slug: string; name: string; role: Role }
  /** The id of the one that the address names, whose people are shown. */
  team: string | undefined
  onLeaveTeam: () => void
}

export function TeamsPage({ organization: { slug, name, role }, team, onLeaveTeam }: TeamsPageProps) {
  const t = useTeamMessages()
  const { data: teams } = useSuspenseQuery(teamsQuery(slug))
  const [clicked, setOpened] = useState<Opened>()
  const named = teams.find(({ id }) => id === team)
  const opened = clicked ?? (named && { people: named })
  const close = () => {
    setOpened(undefined)
    if (team) onLeaveTeam()
  }
  const make = (label: string) => (
    <Button
      onClick={() => setOpened({ form: undefined })}
      onPointerEnter={TeamDialog.preload}
      onFocus={TeamDialog.preload}
    >
      <Plus />
      {label}
    </Button>
  )
  const mayMake = allows(role, 'team:create')
  return (
    <Page
      title={t.app.nav.teams}
      description={t.teams.description(name)}
      actions={mayMake && teams.length > 0 && make(t.teams.new)}
    >
      {teams.length === 0 ? (
        <EmptyState media={<Users />} title={t.teams.empty.title} description={t.teams.empty.sentence}>
          {mayMake && make(t.teams.empty.act)}
        </EmptyState>
      ) : (
        <div className="max-w-3xl">
          <TeamTable teams={teams} role={role} onOpen={setOpened} onIntent={TeamSheet.preload} />
        </div>
      )}
      {opened && 'form' in opened && <TeamDialog slug={slug} team={opened.form} onClose={close} />}
      {opened && 'deletion' in opened && (
        <DeleteTeamDialog slug={slug} team={opened.deletion} onClose={close} />
      )}
      {opened && 'people' in opened && (
        <TeamSheet
          slug={slug}
          role={role}
          // How many are in it changes while it is open.
          team={teams.find(({ id }) => id === opened.people.id) ?? opened.people}
          onClose={close}
        />
      )}
    </Page>
  )
}
