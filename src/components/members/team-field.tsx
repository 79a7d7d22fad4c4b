import { useQuery } from '@tanstack/react-query'
import { Field } from '@/components/ui/field'
import { NativeSelect } from '@/components/ui/native-select'
import { useMembersMessages } from '@/i18n/members'
import { teamsQuery } from '@/server/team-queries'

interface TeamFieldProps {
  slug: string
  team: string | undefined
  onChoose: (team: string | undefined) => void
}

/** The team that whoever is invited comes into; not asked for where there is none. */
export function TeamField({ slug, team, onChoose }: TeamFieldProps) {
  const t = useMembersMessages().members.teams
  const { data: teams = [] } = useQuery(teamsQuery(slug))
  if (teams.length === 0) return null
  return (
    <Field label={t.label}>
      <NativeSelect
        name="team"
        value={team ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value || undefined)}
      >
        <option value="">{t.none}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </Field>
  )
}
