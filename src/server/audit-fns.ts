import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { auditDays, keepAuditFor } from '@/lib/audit'
import { type KeptDays, keptDays } from '@/lib/audit-filter'
import { memberImages } from '@/lib/members'
import { can, tenant } from './access'
import * as audit from './audit-entries'
import { auditFilter } from './audit-input'
import { namesIn } from './audit-references'

const slug = z.string()
const pageSize = 50

/** One page of the audit log, newest first. */
export const listEntries = createServerFn({ method: 'GET' })
  .middleware([tenant('audit:read')])
  .validator(auditFilter.extend({ slug, cursor: z.string().max(200).optional() }))
  .handler(async ({ data: { slug: _, ...wanted }, context: { organization } }) => {
    const page = await audit.listEntries({ ...wanted, limit: pageSize })
    const actors = new Set(page.rows.flatMap(({ actor }) => actor ?? []))
    // Of who is still here: a former member is a name.
    const [images, names] = await Promise.all([
      memberImages(organization.id, [...actors]),
      namesIn(page.rows),
    ])
    return {
      ...page,
      names,
      rows: page.rows.map((entry) => ({ ...entry, image: images[entry.actor ?? ''] ?? null })),
    }
  })

/** Whom its entries can be asked for, and for how long it is kept. */
export const getAuditFrame = createServerFn({ method: 'GET' })
  .middleware([tenant('audit:read')])
  .validator(z.object({ slug }))
  .handler(async ({ context: { organization } }) => {
    const [people, days] = await Promise.all([audit.listActors(), auditDays(organization.id)])
    return { ...people, days }
  })

const isKeptDays = (days: number | null): days is KeptDays => keptDays.some((each) => each === days)

export const setAuditDays = createServerFn({ method: 'POST' })
  .middleware([can('organization:update')])
  .validator(z.object({ slug: slug.optional(), days: z.number().nullable().refine(isKeptDays) }))
  .handler(({ data, context: { organization } }) => keepAuditFor(organization.id, data.days))
