import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { peopleActivity } from '@/lib/activity/people'
import { tenant } from './access'

/** How many people are here and join, day by day: numbers, for whoever sees the dashboard. */
export const getPeopleActivity = createServerFn({ method: 'GET' })
  .middleware([tenant('dashboard:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => peopleActivity(organization.id))
