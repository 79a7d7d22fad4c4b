import { type FSWatcher, watch } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A letter as lib/email.ts leaves it. */
export interface Message {
  readonly id: string
  readonly sentAt: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

const idPattern = /^[0-9a-f-]{36}$/

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'sentAt', 'from', 'to', 'subject', 'html', 'text'].every(
    (key) => typeof Reflect.get(value, key) === 'string',
  )

/**
 * One message of the mailbox.
 *
 * @param folder the mailbox folder
 * @param id the message's id; anything that is not one answers undefined, so that no other file can be named
 * @example await readMessage('.data/mailbox', id)
 */
export async function readMessage(folder: string, id: string): Promise<Message | undefined> {
  if (!idPattern.test(id)) return undefined
  try {
    const message: unknown = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'))
    return isMessage(message) ? message : undefined
  } catch {
    return undefined
  }
}

async function ids(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : [])).sort()
}

/**
 * The newest messages first.
 *
 * @param folder the mailbox folder
 * @param recipient only messages whose recipient contains this, in any case
 * @param limit at most so many
 * @example await listMessages('.data/mailbox', 'alice@', 50)
 */
export async function listMessages(folder: string, recipient = '', limit = 200): Promise<Message[]> {
  const wanted = recipient.trim().toLowerCase()
  const found: Message[] = []
  // Ids are UUIDs of version 7: their order is the order of sending.
  for (const id of (await ids(folder)).reverse()) {
    const message = await readMessage(folder, id)
    if (message?.to.toLowerCase().includes(wanted)) found.push(message)
    if (found.length === limit) break
  }
  return found
}

/**
 * Empties the mailbox.
 *
 * @param folder the mailbox folder
 * @example await clearMessages('.data/mailbox')
 */
export async function clearMessages(folder: string): Promise<void> {
  for (const id of await ids(folder)) await rm(join(folder, `${id}.json`), { force: true })
}

/**
 * Tells when messages come or go.
 *
 * @param folder the mailbox folder, made when it is missing
 * @param changed called at most once per 50 ms
 * @returns the watcher, to be closed
 * @example const watcher = await watchMessages('.data/mailbox', () => console.log('mail'))
 */
export async function watchMessages(folder: string, changed: () => void): Promise<FSWatcher> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let waiting = false
  return watch(folder, () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      changed()
    }, 50)
  })
}
