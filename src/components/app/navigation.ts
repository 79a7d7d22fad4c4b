import type { LinkProps } from '@tanstack/react-router'
import Audit from 'lucide-react/icons/history'
import Images from 'lucide-react/icons/images'
import Roles from 'lucide-react/icons/key'
import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import Settings from 'lucide-react/icons/settings-2'
import Users from 'lucide-react/icons/users'
import Teams from 'lucide-react/icons/users-round'
import type { Messages } from '@/i18n'
import { allowsAny, type Permission, type Role } from '@/lib/permissions'
import { settingsPermissions } from './settings-permissions'

interface NavigationItem {
  to: NonNullable<LinkProps['to']>
  label: keyof Messages['app']['nav']
  icon: React.ComponentType<{ className?: string }>
  /** Who can do none of this does not see the link. */
  permission: Permission | readonly Permission[]
  /** The second key after `g`. */
  key: string
}

/** One line per feature: its place in the sidebar, its shortcut, its name in the breadcrumb. */
export const navigation: readonly NavigationItem[] = [
  {
    to: '/organizations/$slug/dashboard',
    label: 'dashboard',
    icon: LayoutDashboard,
    permission: 'dashboard:read',
    key: 'd',
  },
  {
    to: '/organizations/$slug/gallery',
    label: 'gallery',
    icon: Images,
    permission: 'gallery:read',
    key: 'g',
  },
  { to: '/organizations/$slug/members', label: 'members', icon: Users, permission: 'member:read', key: 'm' },
  { to: '/organizations/$slug/teams', label: 'teams', icon: Teams, permission: 'team:read', key: 't' },
  { to: '/organizations/$slug/roles', label: 'roles', icon: Roles, permission: 'role:read', key: 'r' },
  { to: '/organizations/$slug/audit', label: 'audit', icon: Audit, permission: 'audit:read', key: 'a' },
  {
    to: '/organizations/$slug/settings',
    label: 'settings',
    icon: Settings,
    permission: settingsPermissions,
    key: 's',
  },
]

/** The pages that somebody of this role may see. */
export const pagesFor = (role: Role): readonly NavigationItem[] =>
  navigation.filter(({ permission }) => allowsAny(role, [permission].flat()))
