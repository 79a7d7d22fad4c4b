import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { limit } from '@/lib/limits'
import { countMembers } from '@/lib/members'
import { countOpenInvitations } from '@/lib/open-invitations'
import { isOrganizationName, organizationName } from '@/lib/organization-name'
import { createOrganization as create, isFreeSlug, memberCounts, memberships } from '@/lib/organizations'
import { allows } from '@/lib/permissions'
import { slugPattern } from '@/lib/slugs'
import { can, member, signedIn } from './access'

/** Mine, by name. */
export const listOrganizations = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => {
    const [found, members] = await Promise.all([memberships(user.id), memberCounts(user.id)])
    return found.map(({ organization, role }) => ({
      ...organization,
      role,
      members: members[organization.id] ?? 0,
    }))
  })

export const createOrganization = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(
    z.object({
      name: z.string().max(1000).transform(organizationName).refine(isOrganizationName),
      slug: z.string().regex(slugPattern),
    }),
  )
  .handler(async ({ data, context: { user } }) => {
    await limit('organization-create', user.id)
    const { organization, role } = await create(user.id, data)
    return { ...organization, role }
  })

export const checkSlug = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .validator(z.object({ wanted: z.string().max(100) }))
  .handler(async ({ data, context: { user } }) => {
    await limit('slug-check', user.id)
    return { free: await isFreeSlug(data.wanted) }
  })

export const getOrganization = createServerFn({ method: 'GET' })
  .middleware([member])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization, role } }) => ({ ...organization, role }))

/** The numbers of the dashboard. How many are invited is told only to who may see the invitations. */
export const getOrganizationSummary = createServerFn({ method: 'GET' })
  .middleware([can('dashboard:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(async ({ context: { organization, role } }) => {
    const [members, invitations] = await Promise.all([
      countMembers(organization.id),
      allows(role, 'invitation:read') ? countOpenInvitations(organization.id) : undefined,
    ])
    return { members, invitations }
  })
