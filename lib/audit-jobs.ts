import { z } from 'zod'
import { sealAudit, trimAudit } from './audit'
import { defineJob } from './jobs'

/** Closes what was done since into the chain of each organization, and then removes what it does not keep any longer. */
export const tendAudit = defineJob('audit.tend', {
  input: z.object({}),
  perOrganization: 1,
  timeoutSeconds: 600,
  everyMinutes: 60,
  run: async (_, { signal }) => {
    await sealAudit(signal)
    await trimAudit(signal)
  },
})
