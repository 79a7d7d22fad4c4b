import { z } from 'zod'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { defineJob } from '../../lib/jobs'

/** Writes a row in its transaction, and does something between that and the commit. */
export const writeSlowly = (before: () => Promise<void>) =>
  defineJob('test.killed', {
    input: z.object({}),
    transactional: true,
    timeoutSeconds: 600,
    run: async () => {
      await db
        .insert(galleryImage)
        .values({ name: 'written once', contentType: 'image/png', bytes: 10, width: 4, height: 3 })
      await before()
    },
  })
