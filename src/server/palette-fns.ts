import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { limit } from '@/lib/limits'
import { tenant } from './access'
import { searchPalette as search } from './palette-search'

/** What the words name in an organization. Everybody has its dashboard; each source asks for a permission of its own. */
export const searchPalette = createServerFn({ method: 'GET' })
  .middleware([tenant('dashboard:read')])
  .validator(z.object({ slug: z.string(), words: z.string().trim().min(1).max(100) }))
  .handler(async ({ data, context: { user, organization, role } }) => {
    await limit('palette', user.id)
    return await search({ organizationId: organization.id, role }, data.words)
  })
