import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { Badge } from '@/components/ui/badge'
import { MenuLinkItem } from '@/components/ui/menu'
import { useMessages } from '@/i18n'
import { roleName } from './role-name'
import { useSamePage } from './same-page'
import type { ShellOrganization } from './types'

interface OrganizationMenuItemProps {
  organization: ShellOrganization
  current: boolean
}

/** A real link to the same page of another organization, so that it also opens in a tab of its own. */
export function OrganizationMenuItem({ organization, current }: OrganizationMenuItemProps) {
  const t = useMessages()
  const page = useSamePage(organization.role)
  return (
    <MenuLinkItem
      label={organization.name}
      aria-current={current ? 'true' : undefined}
      render={<Link to={page} params={{ slug: organization.slug }} />}
    >
      <OrganizationAvatar organization={organization} className="size-6" />
      <span className="min-w-0 flex-1 truncate font-medium">{organization.name}</span>
      <Badge>{roleName(t, organization.role)}</Badge>
      <span className="w-4">
        {current && <Check role="img" aria-label={t.app.switcher.current} aria-hidden={undefined} />}
      </span>
    </MenuLinkItem>
  )
}
