import type { LinkProps } from '@tanstack/react-router'
import type { DashboardMessages } from '@/i18n/dashboard'
import { allows, type Role } from '@/lib/permissions'

export interface Step {
  name: string
  title: string
  help?: string
  done: boolean
  /** Where it is done; the logo is given in place. */
  to?: LinkProps['to']
}

interface Facts {
  role: Role
  logo: string | null
  members: number
  invitations: number | undefined
}

/**
 * What makes an organization ready, as far as this role can do it. Nothing is stored: what is there ticks a step.
 *
 * @param features what the features ask for
 */
export function startSteps(
  { role, logo, members, invitations = 0 }: Facts,
  features: readonly Step[],
  words: DashboardMessages['dashboard']['start'],
): Step[] {
  const invite = { ...words.invite, name: 'invite', done: members > 1 || invitations > 0 }
  return [
    { ...words.create, name: 'create', done: true },
    ...(allows(role, 'organization:update') ? [{ ...words.logo, name: 'logo', done: logo !== null }] : []),
    ...features,
    ...(allows(role, 'invitation:create')
      ? [{ ...invite, to: '/organizations/$slug/members' } as const]
      : []),
  ]
}
