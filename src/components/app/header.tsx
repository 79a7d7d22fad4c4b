import MenuIcon from 'lucide-react/icons/menu'
import PanelLeft from 'lucide-react/icons/panel-left'
import Search from 'lucide-react/icons/search'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { Breadcrumb } from './breadcrumb'
import { headerItems } from './header-items'
import type { ShellOrganization } from './types'

interface HeaderProps {
  organization: ShellOrganization | undefined
  narrow: boolean
  onToggleSidebar: () => void
  onOpenNavigation: () => void
  onFind: () => void
  /** At the first sign of it, so that what opens is there. */
  onIntentToFind: () => void
}

export function Header({
  organization,
  narrow,
  onToggleSidebar,
  onOpenNavigation,
  onFind,
  onIntentToFind,
}: HeaderProps) {
  const t = useMessages()
  return (
    <header className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b border-line bg-surface px-2 sm:px-4">
      <Button
        variant="ghost"
        size="icon"
        className="md:hidden"
        aria-label={t.app.openNavigation}
        aria-haspopup="dialog"
        onClick={onOpenNavigation}
      >
        <MenuIcon />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        className="-ms-2 text-muted max-md:hidden"
        aria-label={narrow ? t.app.widenSidebar : t.app.narrowSidebar}
        aria-expanded={!narrow}
        onClick={onToggleSidebar}
      >
        <PanelLeft className="rtl:-scale-x-100" />
      </Button>
      <Breadcrumb organization={organization} />
      <Button
        variant="ghost"
        size="icon"
        className="ms-auto text-muted"
        aria-label={t.app.find}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={t.app.find}
        onPointerEnter={onIntentToFind}
        onFocus={onIntentToFind}
        onClick={onFind}
      >
        <Search />
      </Button>
      {headerItems.map((Item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Item key={index} />
      ))}
    </header>
  )
}
