import { Link, type LinkProps } from '@tanstack/react-router'
import { useMessages } from '@/i18n'
import { useFormats } from '@/i18n/format'
import { allows, type Role } from '@/lib/permissions'

interface StatsProps {
  slug: string
  role: Role
  summary: { members: number; invitations: number | undefined; images: number; bytes: number }
}

/** What there is at this moment, counted; each number leads to what it counts, where the role may look. */
export function Stats({ slug, role, summary }: StatsProps) {
  const t = useMessages()
  const { number, bytes } = useFormats()
  const people = allows(role, 'member:read') ? '/organizations/$slug/members' : undefined
  const gallery = '/organizations/$slug/gallery'
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:auto-cols-fr sm:grid-flow-col sm:grid-cols-none">
      <Stat label={t.dashboard.members} value={number(summary.members)} to={people} slug={slug} />
      {summary.invitations !== undefined && (
        <Stat label={t.dashboard.invitations} value={number(summary.invitations)} to={people} slug={slug} />
      )}
      <Stat label={t.dashboard.images} value={number(summary.images)} to={gallery} slug={slug} />
      <Stat label={t.dashboard.storage} value={bytes(summary.bytes)} to={gallery} slug={slug} />
    </dl>
  )
}

interface StatProps {
  label: string
  value: string
  to: LinkProps['to']
  slug: string
}

const Stat = ({ label, value, to, slug }: StatProps) => (
  <div className="relative min-w-0 bg-raised px-4 py-3 has-[a:hover]:bg-accent-soft">
    <dt className="truncate text-sm text-muted">
      {to ? (
        <Link to={to} params={{ slug }} className="after:absolute after:inset-0">
          {label}
        </Link>
      ) : (
        label
      )}
    </dt>
    <dd className="text-xl font-semibold tracking-tight tabular-nums">{value}</dd>
  </div>
)
