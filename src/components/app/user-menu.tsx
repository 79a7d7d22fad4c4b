import { Link } from '@tanstack/react-router'
import Account from 'lucide-react/icons/circle-user-round'
import Keyboard from 'lucide-react/icons/keyboard'
import LogOut from 'lucide-react/icons/log-out'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { useLooks } from '@/components/appearance/use-looks'
import { LanguageMenu } from '@/components/language/language-menu'
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLabel,
  MenuLinkItem,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuShortcut,
  MenuTrigger,
} from '@/components/ui/menu'
import { useMessages } from '@/i18n'
import { offered } from '@/lib/languages'
import { themes, usePreference } from './preferences'
import type { ShellUser } from './types'
import { useOpenAtOnce } from './use-open-at-once'
import { useSignOut } from './use-sign-out'

const icons = { system: Monitor, light: Sun, dark: Moon }

interface UserMenuProps {
  trigger: React.ReactElement
  byKey: boolean
  user: ShellUser
  onShortcuts: () => void
}

export default function UserMenu({ trigger, byKey, user, onShortcuts }: UserMenuProps) {
  const t = useMessages()
  const opener = useOpenAtOnce(byKey)
  const theme = usePreference('theme')
  const choose = useLooks()
  const signOut = useSignOut()
  return (
    <Menu>
      <MenuTrigger ref={opener} render={trigger} />
      <MenuContent side="top" className="w-60">
        <MenuGroup>
          <MenuLabel className="text-base text-text">
            <span className="block truncate">{user.name}</span>
            <span className="block truncate text-sm font-normal text-muted">{user.email}</span>
          </MenuLabel>
          <MenuLinkItem render={<Link to="/account" />}>
            <Account />
            {t.titles.account}
          </MenuLinkItem>
          <MenuItem onClick={onShortcuts}>
            <Keyboard />
            {t.app.user.shortcuts}
            <MenuShortcut>?</MenuShortcut>
          </MenuItem>
        </MenuGroup>
        <MenuSeparator />
        <MenuRadioGroup value={theme} onValueChange={(choice) => choose('theme', choice)}>
          <MenuLabel>{t.app.user.theme}</MenuLabel>
          {themes.map((choice) => {
            const Icon = icons[choice]
            return (
              <MenuRadioItem key={choice} value={choice}>
                <Icon />
                {t.app.user.themes[choice]}
              </MenuRadioItem>
            )
          })}
        </MenuRadioGroup>
        {offered.length > 1 && (
          <>
            <MenuSeparator />
            <LanguageMenu />
          </>
        )}
        <MenuSeparator />
        <MenuItem onClick={signOut}>
          <LogOut />
          {t.app.user.signOut}
        </MenuItem>
      </MenuContent>
    </Menu>
  )
}
