import { Link, type LinkProps } from '@tanstack/react-router'

interface StatProps {
  label: string
  value: string
  /** What it counts, where the role may look. */
  to: LinkProps['to']
  slug: string
}

/** A number of the dashboard. */
export const Stat = ({ label, value, to, slug }: StatProps) => (
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
