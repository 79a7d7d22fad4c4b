import Building from 'lucide-react/icons/building-2'
import Account from 'lucide-react/icons/circle-user-round'
import Download from 'lucide-react/icons/download'
import Keyboard from 'lucide-react/icons/keyboard'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import LogOut from 'lucide-react/icons/log-out'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Plus from 'lucide-react/icons/plus'
import Sun from 'lucide-react/icons/sun'
import { pagesFor } from '@/components/app/navigation'
import { themes, usePreference } from '@/components/app/preferences'
import { useSamePages } from '@/components/app/same-page'
import { useSignOut } from '@/components/app/use-sign-out'
import { useLooks } from '@/components/appearance/use-looks'
import { usePaletteMessages } from '@/i18n/palette'
import { allows } from '@/lib/permissions'
import type { Entry } from './entry'
import { paletteFeatures } from './features'
import type { PaletteProps } from './palette'

const themeIcons = { system: Monitor, light: Sun, dark: Moon }

/** The pages that this person may see here, with the keys that lead there. */
export function usePageEntries({ organization }: PaletteProps): Entry[] {
  const t = usePaletteMessages()
  const single = usePreference('shortcuts') === 'on'
  if (!organization) return []
  return pagesFor(organization.role).map(({ to, label, icon, key }) => ({
    id: `page:${to}`,
    label: t.app.nav[label],
    icon,
    ...(single && { keys: ['g', key] }),
    leads: { to },
  }))
}

/** The other organizations of this person, each on the page that is open here where it has it. */
export function useOrganizationEntries({ organizations, organization, onSwitch }: PaletteProps): Entry[] {
  const samePage = useSamePages()
  return organizations
    .filter(({ id }) => id !== organization?.id)
    .map(({ id, name, slug, role }) => ({
      id: `organization:${id}`,
      label: name,
      icon: Building,
      leads: () => onSwitch(samePage(role), slug),
    }))
}

/** What this person may do here, and what everybody may anywhere. */
export function useActionEntries({ organization, onShortcuts }: PaletteProps): Entry[] {
  const choose = useLooks()
  const t = usePaletteMessages()
  const signOut = useSignOut()
  const single = usePreference('shortcuts') === 'on'
  const role = organization?.role
  const here = role === undefined ? [] : paletteFeatures.flatMap(({ actions }) => actions)
  return [
    ...here
      .filter(({ permission }) => role !== undefined && allows(role, permission))
      .map(({ name, label, icon, ...leads }) => ({ id: `action:${name}`, label: label(t), icon, leads })),
    ...(role !== undefined && allows(role, 'organization:export')
      ? [
          {
            id: 'action:export',
            label: t.palette.actions.export,
            icon: Download,
            leads: { to: '/organizations/$slug/settings', arrival: 'export' } as const,
          },
        ]
      : []),
    { id: 'action:account', label: t.titles.account, icon: Account, leads: { to: '/account' } },
    {
      id: 'action:organizations',
      label: t.app.switcher.all,
      icon: LayoutGrid,
      leads: { to: '/organizations' },
    },
    { id: 'action:new', label: t.app.switcher.create, icon: Plus, leads: { to: '/organizations/new' } },
    ...themes.map((theme) => ({
      id: `action:theme-${theme}`,
      label: t.palette.actions.theme(t.app.user.themes[theme]),
      icon: themeIcons[theme],
      leads: () => choose('theme', theme),
    })),
    {
      id: 'action:shortcuts',
      label: t.app.user.shortcuts,
      icon: Keyboard,
      ...(single && { keys: ['?'] }),
      leads: onShortcuts,
    },
    { id: 'action:sign-out', label: t.app.user.signOut, icon: LogOut, leads: () => void signOut() },
  ]
}
