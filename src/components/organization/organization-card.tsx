import { Link } from '@tanstack/react-router'
import { hueOf, hueProps } from '@/components/app/hue'
import { RoleBadge } from '@/components/app/role-badge'
import { useOrganizationMessages } from '@/i18n/organization'
import type { Role } from '@/lib/permissions'
import { OrganizationAvatar } from './organization-avatar'

interface OrganizationCardProps {
  organization: {
    id: string
    name: string
    slug: string
    logo: string | null
    role: Role
    members: number
  }
}

/** One of my organizations, in its own colour. The whole card is the link. */
export function OrganizationCard({ organization }: OrganizationCardProps) {
  const t = useOrganizationMessages()
  const { id, name, slug, role, members } = organization
  return (
    <li {...hueProps(hueOf(id))}>
      <Link
        to="/organizations/$slug/dashboard"
        params={{ slug }}
        className="flex items-center gap-3 rounded-md border border-line bg-raised p-3 transition-colors hover:border-accent-line hover:bg-accent-soft/40"
      >
        <OrganizationAvatar organization={organization} className="size-10 rounded-md text-base" />
        <span className="grid min-w-0 flex-1">
          <span className="truncate font-semibold">{name}</span>
          <span className="truncate text-sm text-muted">
            <span className="font-mono">{slug}</span> · {t.organization.list.members(members)}
          </span>
        </span>
        <RoleBadge role={role} />
      </Link>
    </li>
  )
}
