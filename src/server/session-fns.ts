import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { memberships } from '@/lib/organizations'
import { sessionUser } from '@/lib/session'
import { anyone } from './access'

/** Who looks at this page, and the organizations they belong to; null when nobody is signed in. */
export const getViewer = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .handler(async () => {
    const user = await sessionUser(getRequest())
    if (!user) return null
    const found = await memberships(user.id)
    return { user, organizations: found.map(({ organization, role }) => ({ ...organization, role })) }
  })
