import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { listExports, requestExport } from '@/lib/data-export'
import { tenant } from './access'

export const listDataExports = createServerFn({ method: 'GET' })
  .middleware([tenant('organization:export')])
  .validator(z.object({ slug: z.string() }))
  .handler(() => listExports())

/** Has everything of the organization written into an archive, in the background. */
export const startDataExport = createServerFn({ method: 'POST' })
  .middleware([tenant('organization:export')])
  .validator(z.object({ slug: z.string().optional() }))
  .handler(({ context: { user } }) => requestExport(user.id))
