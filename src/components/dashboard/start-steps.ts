import { allows, type Role } from '@/lib/permissions'

export type StepName = 'create' | 'logo' | 'images' | 'invite'

export interface Step {
  name: StepName
  done: boolean
}

interface Facts {
  role: Role
  logo: string | null
  members: number
  invitations: number | undefined
  images: number
}

/** What makes an organization ready, as far as this role can do it. Nothing is stored: what is there ticks a step. */
export function startSteps({ role, logo, members, invitations = 0, images }: Facts): Step[] {
  return [
    { name: 'create', done: true },
    ...(allows(role, 'organization:update') ? [{ name: 'logo', done: logo !== null } as const] : []),
    ...(allows(role, 'gallery:create') ? [{ name: 'images', done: images > 0 } as const] : []),
    ...(allows(role, 'invitation:create')
      ? [{ name: 'invite', done: members > 1 || invitations > 0 } as const]
      : []),
  ]
}
