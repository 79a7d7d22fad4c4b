import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'
import { allows, type Role } from '@/lib/permissions'
import { dashboardFeaturesOf } from './features'
import { Stat } from './stat'

interface StatsProps {
  slug: string
  role: Role
  summary: { members: number; invitations: number | undefined }
}

/** What there is at this moment, counted; each number leads to what it counts, where the role may look. */
export function Stats({ slug, role, summary }: StatsProps) {
  const t = useDashboardMessages()
  const { number } = useFormats()
  const people = allows(role, 'member:read') ? '/organizations/$slug/members' : undefined
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line max-sm:*:last:odd:col-span-2 sm:auto-cols-fr sm:grid-flow-col sm:grid-cols-none">
      <Stat label={t.dashboard.members} value={number(summary.members)} to={people} slug={slug} />
      {summary.invitations !== undefined && (
        <Stat label={t.dashboard.invitations} value={number(summary.invitations)} to={people} slug={slug} />
      )}
      {dashboardFeaturesOf(role).map(({ name, Stats }) => (
        <Stats key={name} slug={slug} />
      ))}
    </dl>
  )
}
