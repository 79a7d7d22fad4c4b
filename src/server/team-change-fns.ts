import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { isTeamName } from '@/lib/team-name'
import * as teams from '@/lib/teams'
import { tidyName } from '@/lib/visible-name'
import { can } from './access'

const slug = z.string().optional()
const id = z.uuid()
const name = z.string().max(1_000).transform(tidyName).refine(isTeamName)

export const createTeam = createServerFn({ method: 'POST' })
  .middleware([can('team:create')])
  .validator(z.object({ slug, name }))
  .handler(({ data, context: { organization } }) => teams.createTeam(organization.id, data.name))

export const renameTeam = createServerFn({ method: 'POST' })
  .middleware([can('team:update')])
  .validator(z.object({ slug, id, name }))
  .handler(({ data, context: { organization } }) => teams.renameTeam(organization.id, data.id, data.name))

export const deleteTeam = createServerFn({ method: 'POST' })
  .middleware([can('team:delete')])
  .validator(z.object({ slug, id }))
  .handler(({ data, context: { organization } }) => teams.deleteTeam(organization.id, data.id))

export const addToTeam = createServerFn({ method: 'POST' })
  .middleware([can('team:update')])
  .validator(z.object({ slug, id, memberIds: z.array(z.uuid()).min(1).max(100) }))
  .handler(({ data, context: { organization } }) => teams.addToTeam(organization.id, data.id, data.memberIds))

export const removeFromTeam = createServerFn({ method: 'POST' })
  .middleware([can('team:update')])
  .validator(z.object({ slug, id, memberId: z.uuid() }))
  .handler(({ data, context: { organization } }) =>
    teams.removeFromTeam(organization.id, data.id, data.memberId),
  )
