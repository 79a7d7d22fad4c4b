import { type ErrorResponse, Resend } from 'resend'
import { markAttachment } from '../emails/mark'
import { headersOf, NotTaken, type Transport } from './envelope'

/** By Resend, https://resend.com/docs/api-reference/emails/send-email: the id keeps it from sending one letter twice. */
export function byResend(key: string, from: string): Transport {
  const resend = new Resend(key)
  const { id, ...mark } = markAttachment
  return async (letter) => {
    const { id: idempotencyKey, to, subject, html, text, attachments } = letter
    const { error } = await resend.emails.send(
      {
        from,
        to,
        subject,
        html,
        text,
        headers: headersOf(letter),
        attachments: [
          { ...mark, contentId: id },
          ...attachments.map(({ filename, content }) => ({ filename, content: base64(content) })),
        ],
      },
      { idempotencyKey },
    )
    if (error) throw notTaken(error)
  }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** What is wrong with the letter stays wrong. A key or a domain can be set right, and a limit passes. */
const ofTheLetter = new Set([400, 413, 422])

const notTaken = ({ statusCode }: ErrorResponse): NotTaken =>
  statusCode !== null && ofTheLetter.has(statusCode)
    ? new NotTaken(`Resend refused the letter (${statusCode}).`, { forGood: true })
    : new NotTaken(`Resend did not take the letter (${statusCode ?? 'no answer'}).`, { forGood: false })
