import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { uuidv7 } from '@refactkit/tenancy/schema'
import { createTransport } from 'nodemailer'
import { env } from './env'

export interface Email {
  to: string
  subject: string
  html: string
  text: string
}

const smtp = env.SMTP_URL
  ? createTransport(
      { url: env.SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
      { from: env.MAIL_FROM, disableFileAccess: true, disableUrlAccess: true },
    )
  : undefined

const mailbox = resolve(env.REFACTKIT_DATA, 'mailbox')

/** Sends by SMTP where one is configured, else leaves the message in the mailbox folder. Throws when it could not. */
export async function sendEmail(email: Email): Promise<void> {
  if (smtp) await smtp.sendMail({ ...email, to: { name: '', address: email.to } })
  else await keepInMailbox(email)
}

/** Whether mail can leave at all; throws what stands in the way. The answer is the same for every recipient. */
export async function checkEmail(): Promise<void> {
  if (smtp) await smtp.verify()
  else await mkdir(mailbox, { recursive: true, mode: 0o700 })
}

/** A reader of the folder sees whole messages only: each is written aside and then renamed. */
async function keepInMailbox(email: Email): Promise<void> {
  await mkdir(mailbox, { recursive: true, mode: 0o700 })
  const id = uuidv7()
  const message = { id, sentAt: new Date().toISOString(), from: env.MAIL_FROM, ...email }
  const draft = join(mailbox, `${id}.part`)
  await writeFile(draft, JSON.stringify(message, null, 2), { mode: 0o600 })
  await rename(draft, join(mailbox, `${id}.json`))
}
