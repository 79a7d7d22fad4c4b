import { resolve } from 'node:path'
import { requireScope } from '@refactkit/tenancy'
import { uuidv7 } from '@refactkit/tenancy/schema'
import { env } from './env'
import type { Transport } from './mail/envelope'
import { intoMailbox, makeMailbox } from './mail/mailbox'
import { byResend } from './mail/resend'
import { bySmtp } from './mail/smtp'

export interface Email {
  /** The same for every attempt to send it; a new one unless given. */
  id?: string | undefined
  to: string
  /** Whose letter it is: that of the organization in scope, or one to a person about their own account. */
  of: 'organization' | 'person'
  subject: string
  html: string
  text: string
  /** Small texts: they wait in the queue with the letter. */
  attachments?: readonly { readonly filename: string; readonly content: string }[] | undefined
}

const mailbox = resolve(env.REFACTKIT_DATA, 'mailbox')

function serverOf(): Transport | undefined {
  if (env.RESEND_API_KEY) return byResend(env.RESEND_API_KEY, env.MAIL_FROM)
  return env.SMTP_URL ? bySmtp(env.SMTP_URL, env.MAIL_FROM) : undefined
}

const server = serverOf()
const transport = server ?? intoMailbox(mailbox, env.MAIL_FROM)

/**
 * Sends by Resend or SMTP where one is configured, else leaves the message in the mailbox folder. The letter of an organization
 * names it in its envelope. Throws when it was not taken, or an organization's letter has no scope.
 */
export async function sendEmail({ of, id = uuidv7(), attachments = [], ...email }: Email): Promise<void> {
  const organization = of === 'organization' ? requireScope().organizationId : undefined
  await transport({ ...email, id, attachments, organization })
}

/** Whether letters leave by a server, which may be slow, away or refuse them. */
export const hasMailServer = server !== undefined

/**
 * Whether a letter would be accepted at all; throws what stands in the way. A mail server is not asked: what it does not
 * take now waits in the queue. The answer is the same for every recipient.
 */
export async function checkEmail(): Promise<void> {
  if (!hasMailServer) await makeMailbox(mailbox)
}
