import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { useMessages } from '@/i18n'
import { Deferred } from './deferred'
import { lazyPopup } from './lazy-popup'
import { Mark } from './mark'
import { sidebarButtonClasses } from './sidebar-classes'
import type { ShellOrganization } from './types'

const OrganizationMenu = lazyPopup(() => import('./organization-menu'))

interface OrganizationSwitcherProps {
  person: string
  organizations: readonly ShellOrganization[]
  organization: ShellOrganization | undefined
}

/** Shows the organization on screen; opens the list of all of them. */
export function OrganizationSwitcher({ person, organizations, organization }: OrganizationSwitcherProps) {
  const t = useMessages()
  const trigger = (
    <button type="button" data-slot="organization-switcher" className={sidebarButtonClasses}>
      {organization ? (
        <OrganizationAvatar organization={organization} />
      ) : (
        <span className="grid size-7 shrink-0 place-items-center rounded-sm bg-accent text-accent-text">
          <Mark />
        </span>
      )}
      <span className="min-w-0 flex-1 truncate text-start font-semibold narrow:sr-only">
        {organization?.name ?? t.app.switcher.choose}
      </span>
      {organization && <span className="sr-only">{t.app.switcher.label}</span>}
      <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-muted narrow:hidden" />
    </button>
  )
  return (
    <Deferred trigger={trigger} preload={OrganizationMenu.preload}>
      {(byKey) => (
        <OrganizationMenu
          person={person}
          trigger={trigger}
          byKey={byKey}
          organizations={organizations}
          organization={organization}
        />
      )}
    </Deferred>
  )
}
