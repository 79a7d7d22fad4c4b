import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { limit } from '@/lib/limits'
import { countMembers } from '@/lib/members'
import { countOpenInvitations } from '@/lib/open-invitations'
import { isOrganizationName, organizationName } from '@/lib/organization-name'
import { changeOrganization, isFreeSlug } from '@/lib/organization-slugs'
import { createOrganization as create, memberCounts, memberships } from '@/lib/organizations'
import { allows } from '@/lib/permissions'
import { slugPattern } from '@/lib/slugs'
import { can, member, signedIn, tenant } from './access'
import { dropLogo } from './organization-logo'

const name = z.string().max(1000).transform(organizationName).refine(isOrganizationName)

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
      name,
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

/** The same for an organization that there is: it may go back to an address that it had. */
export const checkAddress = createServerFn({ method: 'GET' })
  .middleware([can('organization:update')])
  .validator(z.object({ slug: z.string(), wanted: z.string().max(100) }))
  .handler(async ({ data, context: { user, organization } }) => {
    await limit('slug-check', user.id)
    return { free: await isFreeSlug(data.wanted, organization.id) }
  })

/** `slug` says which organization; `address` is the slug that it gets. */
export const updateOrganization = createServerFn({ method: 'POST' })
  .middleware([can('organization:update')])
  .validator(
    z.object({
      slug: z.string().optional(),
      name: name.optional(),
      address: z.string().regex(slugPattern).optional(),
    }),
  )
  .handler(async ({ data, context: { organization } }) => {
    await limit('organization-change', organization.id)
    return await changeOrganization(organization.id, { name: data.name, slug: data.address })
  })

export const removeLogo = createServerFn({ method: 'POST' })
  .middleware([tenant('organization:update')])
  .validator(z.object({ slug: z.string().optional() }))
  .handler(() => dropLogo())

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
