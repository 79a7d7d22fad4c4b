import { Link } from '@tanstack/react-router'
import { useMessages } from '@/i18n'
import { pagesFor } from './navigation'
import { navLinkClasses } from './sidebar-classes'
import type { ShellOrganization } from './types'

interface NavLinksProps {
  organization: ShellOrganization
  onNavigate?: (() => void) | undefined
}

/** The pages of an organization that this role may see. Narrow, the name of a page floats beside its icon. */
export function NavLinks({ organization, onNavigate }: NavLinksProps) {
  const t = useMessages()
  return (
    <nav aria-label={t.app.navigation}>
      <ul className="grid gap-px">
        {pagesFor(organization.role).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ slug: organization.slug }}
              onClick={onNavigate}
              className={navLinkClasses}
              activeProps={{
                className:
                  'bg-hover text-text before:absolute before:-start-2 before:inset-y-1.5 before:w-0.5 before:rounded-full before:bg-accent [&_svg]:text-accent',
              }}
            >
              <Icon className="size-4 shrink-0" />
              <span className="nav-label truncate">{t.app.nav[label]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
