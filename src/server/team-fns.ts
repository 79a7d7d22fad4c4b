import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import * as teams from '@/lib/teams'
import { can } from './access'

const id = z.uuid()
const pageSize = 50

/** The teams of the organization, and how many are in each. */
export const listTeams = createServerFn({ method: 'GET' })
  .middleware([can('team:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => teams.listTeams(organization.id))

/** One page of who is in a team: names, no addresses. */
export const listTeamMembers = createServerFn({ method: 'GET' })
  .middleware([can('team:read')])
  .validator(z.object({ slug: z.string(), id, cursor: z.string().max(1000).optional() }))
  .handler(({ data: { id, cursor }, context: { organization } }) =>
    teams.listTeamMembers(organization.id, id, { cursor, limit: pageSize }),
  )
