import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { listMembers as list } from '@/lib/members'
import { can } from './access'

const pageSize = 50

/** One page of the people of an organization. `search` looks into names and e-mails. */
export const listMembers = createServerFn({ method: 'GET' })
  .middleware([can('member:read')])
  .validator(
    z.object({
      slug: z.string(),
      search: z.string().trim().max(100).default(''),
      cursor: z.uuid().optional(),
    }),
  )
  .handler(({ data, context: { organization } }) =>
    list(organization.id, { search: data.search, cursor: data.cursor, limit: pageSize }),
  )
