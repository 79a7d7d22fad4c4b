import { createServerFn } from '@tanstack/react-start'
import { looksInput, setLooks } from '@/lib/auth/appearance'
import { limit } from '@/lib/limits'
import { signedIn } from './access'

/** Keeps how pages look for this person, for the next browser that they sign in with. */
export const saveLooks = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(looksInput)
  .handler(async ({ data, context: { user } }) => {
    await limit('appearance', user.id)
    await setLooks(user.id, data)
  })
