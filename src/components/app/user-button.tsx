import { useMessages } from '@/i18n'
import { Deferred } from './deferred'
import { lazyPopup } from './lazy-popup'
import { PersonAvatar } from './person-avatar'
import { sidebarButtonClasses } from './sidebar-classes'
import type { ShellUser } from './types'

const UserMenu = lazyPopup(() => import('./user-menu'))

interface UserButtonProps {
  user: ShellUser
  onShortcuts: () => void
}

/** Who is signed in; opens theme, shortcuts and the way out. */
export function UserButton({ user, onShortcuts }: UserButtonProps) {
  const t = useMessages()
  const trigger = (
    <button type="button" data-slot="user-menu" className={sidebarButtonClasses}>
      <PersonAvatar person={user} />
      <span className="min-w-0 flex-1 text-start leading-tight narrow:sr-only">
        <span className="block truncate font-medium">{user.name}</span>
        <span className="block truncate text-xs text-muted">{user.email}</span>
      </span>
      <span className="sr-only">{t.app.user.menu}</span>
    </button>
  )
  return (
    <Deferred trigger={trigger} preload={UserMenu.preload}>
      {(byKey) => <UserMenu trigger={trigger} byKey={byKey} user={user} onShortcuts={onShortcuts} />}
    </Deferred>
  )
}
