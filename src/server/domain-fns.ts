import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { provenDomain } from '@/lib/email-domain'
import { limit } from '@/lib/limits'
import {
  addDomain as add,
  listDomains as list,
  removeDomain as remove,
  restoreDomain as restore,
} from '@/lib/organization-domains'
import { can } from './access'

const slug = z.string().optional()

/** All of them, and the one that whoever asks has shown to belong to. */
export const listDomains = createServerFn({ method: 'GET' })
  .middleware([can('organization:update', 'member:create')])
  .validator(z.object({ slug: z.string() }))
  .handler(async ({ context: { user, organization } }) => ({
    domains: await list(organization.id),
    own: provenDomain(user),
  }))

export const addDomain = createServerFn({ method: 'POST' })
  .middleware([can('organization:update', 'member:create')])
  .validator(z.object({ slug, domain: z.string().max(320) }))
  .handler(async ({ data, context: { user, organization } }) => {
    await limit('organization-change', organization.id)
    return { domain: await add(organization.id, data.domain, user) }
  })

export const removeDomain = createServerFn({ method: 'POST' })
  .middleware([can('organization:update', 'member:create')])
  .validator(z.object({ slug, domain: z.string().max(253) }))
  .handler(({ data, context: { organization } }) => remove(organization.id, data.domain))

export const restoreDomain = createServerFn({ method: 'POST' })
  .middleware([can('organization:update', 'member:create')])
  .validator(z.object({ slug, undo: z.string().max(2000) }))
  .handler(({ data, context: { user, organization } }) =>
    restore({ userId: user.id, organizationId: organization.id }, data.undo),
  )
