import { z } from 'zod'
import { defineJob } from '../jobs'
import { recounts } from './features'

/** Compares the sums of the organization in scope with its rows, and makes them true where they are not. */
export async function recount(): Promise<void> {
  for (const one of recounts) await one()
}

/** Once a day: what was written behind the back of the application is counted on the next. */
export const recountActivity = defineJob('activity.recount', {
  input: z.object({}),
  perOrganization: 1,
  concurrency: 1,
  everyMinutes: 24 * 60,
  run: recount,
})
