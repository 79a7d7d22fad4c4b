import { z } from 'zod'
import { defineSystemJob } from '../jobs'
import { removeAllDue } from './remove-due'

/** Removes the organizations whose thirty days are over. */
export const removeOrganizations = defineSystemJob('organization.remove', {
  reason: 'An organization that is being removed is closed, and its jobs go with it.',
  input: z.object({}),
  everyMinutes: 60,
  timeoutSeconds: 12 * 3600,
  concurrency: 1,
  run: (_, { signal }) => removeAllDue(signal),
})
