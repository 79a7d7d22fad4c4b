import { cn } from '@/components/cn'
import { NavLinks } from './nav-links'
import { OrganizationLinks } from './organization-links'
import { OrganizationSwitcher } from './organization-switcher'
import type { ShellOrganization, ShellUser } from './types'
import { UserButton } from './user-button'

export interface SidebarProps {
  user: ShellUser
  organizations: readonly ShellOrganization[]
  organization: ShellOrganization | undefined
  onShortcuts: () => void
}

export const Sidebar = ({ narrow, ...props }: SidebarProps & { narrow: boolean }) => (
  <div
    data-slot="sidebar"
    data-narrow={narrow || undefined}
    className={cn(
      'sticky top-0 hidden h-dvh flex-col border-e border-line bg-sunken transition-[width] duration-150 md:flex',
      narrow ? 'w-14' : 'w-58',
    )}
  >
    <SidebarContent {...props} />
  </div>
)

/** Organization, pages, person: from top to bottom. */
export const SidebarContent = ({
  user,
  organizations,
  organization,
  onShortcuts,
  onNavigate,
}: SidebarProps & { onNavigate?: () => void }) => (
  <>
    <div className="p-2 pt-2.5">
      <OrganizationSwitcher person={user.id} organizations={organizations} organization={organization} />
    </div>
    <div className="flex-1 px-2 py-1">
      {organization ? (
        <NavLinks organization={organization} onNavigate={onNavigate} />
      ) : (
        <OrganizationLinks organizations={organizations} onNavigate={onNavigate} />
      )}
    </div>
    <div className="border-t border-line p-2">
      <UserButton user={user} onShortcuts={onShortcuts} />
    </div>
  </>
)
