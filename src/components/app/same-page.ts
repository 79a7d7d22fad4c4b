import { type LinkProps, useMatches } from '@tanstack/react-router'
import type { Role } from '@/lib/permissions'
import { pagesFor } from './navigation'

const first = '/organizations/$slug/dashboard' satisfies LinkProps['to']

/**
 * Where a switch of organization leads: the same page there, when it is one that exists in every organization and
 * that the role there may see; else the dashboard.
 */
export const samePage = (paths: readonly string[], role: Role): NonNullable<LinkProps['to']> =>
  pagesFor(role).find(({ to }) => paths.includes(to))?.to ?? first

export const useSamePage = (role: Role) =>
  useMatches({
    select: (matches) =>
      samePage(
        matches.map(({ fullPath }) => fullPath),
        role,
      ),
  })

/** The same, asked of one role after another. */
export function useSamePages() {
  const paths = useMatches({ select: (matches) => matches.map(({ fullPath }) => fullPath) })
  return (role: Role) => samePage(paths, role)
}
