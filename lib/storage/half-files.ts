import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '../env'
import { defineSystemJob } from '../jobs'

/** Nothing is written or read for as long: an export ends after four hours. */
const longestHours = 12

/** Where files are written before they have a name, or are read from once. */
const folders = ['portability', join('files', 'incoming')]

/**
 * Removes what a process that was killed has left half done. Nobody would ever look for it, and it may be a whole archive of an
 * organization that is deleted meanwhile.
 */
export const removeHalfFiles = defineSystemJob('storage.half-files', {
  reason: 'Whose they are is not known: they have no name yet.',
  input: z.object({}),
  everyMinutes: 60,
  timeoutSeconds: 300,
  run: async () => {
    const before = Date.now() - longestHours * 60 * 60 * 1000
    for (const folder of folders.map((name) => join(env.REFACTKIT_DATA, name))) {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name)
        const found = await stat(path).catch(() => undefined)
        if (found?.isFile() && found.mtimeMs < before) await rm(path, { force: true })
      }
    }
  },
})
