import { Link, useMatches } from '@tanstack/react-router'
import { type Messages, useMessages } from '@/i18n'
import { navigation } from './navigation'
import type { ShellOrganization } from './types'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The name of a page in the breadcrumb, where the navigation does not know it. */
    crumb?: (t: Messages) => string
  }
}

/** Organization, then page. The organization leads to its dashboard. */
export function Breadcrumb({ organization }: { organization: ShellOrganization | undefined }) {
  const t = useMessages()
  const page = useMatches({
    select: (matches) => {
      const item = navigation.find(({ to }) => matches.some(({ fullPath }) => fullPath === to))
      const crumb = matches.findLast(({ staticData }) => staticData.crumb)?.staticData.crumb
      return crumb ? crumb(t) : organization && item && t.app.nav[item.label]
    },
  })
  return (
    <nav aria-label={t.app.breadcrumb} className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2">
        {organization && (
          <li className="flex min-w-0 items-center gap-2">
            <Link
              to="/organizations/$slug/dashboard"
              params={{ slug: organization.slug }}
              className="truncate rounded-sm text-muted hover:text-text"
            >
              {organization.name}
            </Link>
            {page && (
              <span aria-hidden="true" className="text-line-strong">
                /
              </span>
            )}
          </li>
        )}
        {page && (
          <li aria-current="page" className="truncate font-medium">
            {page}
          </li>
        )}
      </ol>
    </nav>
  )
}
