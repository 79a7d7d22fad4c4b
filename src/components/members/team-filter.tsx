import { useQuery } from '@tanstack/react-query'
import { NativeSelect } from '@/components/ui/native-select'
import { useMembersMessages } from '@/i18n/members'
import { teamsQuery } from '@/server/team-queries'

interface TeamFilterProps {
  slug: string
  team: string | undefined
  onChoose: (team: string | undefined) => void
}

/** Narrows the list to a team, where there is one. */
export default function TeamFilter({ slug, team, onChoose }: TeamFilterProps) {
  const t = useMembersMessages().members.teams
  const { data: teams = [] } = useQuery(teamsQuery(slug))
  if (teams.length === 0 && !team) return null
  return (
    <NativeSelect
      aria-label={t.filter}
      className="w-40"
      value={team ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value || undefined)}
    >
      <option value="">{t.every}</option>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}
