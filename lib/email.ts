import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { requireScope } from '@refactkit/tenancy'
import { uuidv7 } from '@refactkit/tenancy/schema'
import { createTransport } from 'nodemailer'
import { env } from './env'

export interface Email {
  to: string
  /** Whose letter it is: that of the organization in scope, or one to a person about their own account. */
  of: 'organization' | 'person'
  subject: string
  html: string
  text: string
  /** Small texts: they wait in the queue with the letter. */
  attachments?: readonly { readonly filename: string; readonly content: string }[] | undefined
}

const smtp = env.SMTP_URL
  ? createTransport(
      { url: env.SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
      { from: env.MAIL_FROM, disableFileAccess: true, disableUrlAccess: true },
    )
  : undefined

const mailbox = resolve(env.REFACTKIT_DATA, 'mailbox')

/**
 * Sends by SMTP where one is configured, else leaves the message in the mailbox folder. The letter of an organization names it
 * in its envelope, for whoever handles bounces and complaints. Throws when it could not be sent, or an organization's letter
 * has no scope.
 */
export async function sendEmail({ of, ...email }: Email): Promise<void> {
  const organization = of === 'organization' ? requireScope().organizationId : undefined
  const headers = organization ? { 'X-Organization': organization } : {}
  if (smtp)
    await smtp.sendMail({
      ...email,
      attachments: [...(email.attachments ?? [])],
      headers,
      to: { name: '', address: email.to },
    })
  else await keepInMailbox({ ...email, organization })
}

/** Whether letters leave by a mail server, which may be slow, away or refuse them. */
export const hasMailServer = smtp !== undefined

/**
 * Whether a letter would be accepted at all; throws what stands in the way. A mail server is not asked: what it does not
 * take now waits in the queue. The answer is the same for every recipient.
 */
export async function checkEmail(): Promise<void> {
  if (!smtp) await mkdir(mailbox, { recursive: true, mode: 0o700 })
}

/** A reader of the folder sees whole messages only: each is written aside and then renamed. */
async function keepInMailbox(email: Omit<Email, 'of'> & { organization: string | undefined }): Promise<void> {
  await mkdir(mailbox, { recursive: true, mode: 0o700 })
  const id = uuidv7()
  const message = { id, sentAt: new Date().toISOString(), from: env.MAIL_FROM, ...email }
  const draft = join(mailbox, `${id}.part`)
  await writeFile(draft, JSON.stringify(message, null, 2), { mode: 0o600 })
  await rename(draft, join(mailbox, `${id}.json`))
}
