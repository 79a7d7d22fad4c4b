import { Link } from '@tanstack/react-router'
import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { useMessages } from '@/i18n'
import { navLinkClasses } from './sidebar-classes'
import type { ShellOrganization } from './types'

/** More are found faster in the switcher. */
const atMost = 8

interface OrganizationLinksProps {
  organizations: readonly ShellOrganization[]
  onNavigate?: (() => void) | undefined
}

/** On pages outside of any organization: the way into each. */
export function OrganizationLinks({ organizations, onNavigate }: OrganizationLinksProps) {
  const t = useMessages()
  return (
    <nav aria-label={t.app.switcher.yours}>
      <ul className="grid gap-px">
        {organizations.slice(0, atMost).map((organization) => (
          <li key={organization.id}>
            <Link
              to="/organizations/$slug/dashboard"
              params={{ slug: organization.slug }}
              onClick={onNavigate}
              className={navLinkClasses}
            >
              <OrganizationAvatar organization={organization} className="size-5 text-[0.625rem]" />
              <span className="nav-label truncate">{organization.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
