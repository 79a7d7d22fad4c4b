import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withMark } from '../emails/mark'
import type { Transport } from './envelope'

/** Into a folder, where nothing else takes letters. A reader sees whole ones only: each is written aside and then renamed. */
export const intoMailbox =
  (folder: string, from: string): Transport =>
  async ({ id, html, attachments, ...letter }) => {
    await makeMailbox(folder)
    const message = {
      id,
      sentAt: new Date().toISOString(),
      from,
      ...letter,
      html: withMark(html),
      ...(attachments.length > 0 && { attachments }),
    }
    const draft = join(folder, `${id}.part`)
    await writeFile(draft, JSON.stringify(message, null, 2), { mode: 0o600 })
    await rename(draft, join(folder, `${id}.json`))
  }

export const makeMailbox = (folder: string) => mkdir(folder, { recursive: true, mode: 0o700 })
