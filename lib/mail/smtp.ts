import { createTransport } from 'nodemailer'
import { markAttachment } from '../emails/mark'
import { headersOf, NotTaken, type Transport } from './envelope'

/** By a mail server. */
export function bySmtp(url: string, from: string): Transport {
  const server = createTransport(
    { url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  const { id, ...mark } = markAttachment
  const inline = { ...mark, cid: id, encoding: 'base64', contentDisposition: 'inline' as const }
  const host = from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'
  return async (letter) => {
    const { id: letterId, to, subject, html, text, attachments } = letter
    try {
      await server.sendMail({
        messageId: `<${letterId}@${host}>`,
        to: { name: '', address: to },
        subject,
        html,
        text,
        headers: headersOf(letter),
        attachments: [inline, ...attachments],
      })
    } catch (error) {
      throw notTaken(error)
    }
  }
}

/** From 500 on an answer means: do not try again. */
function notTaken(error: unknown): NotTaken {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined
  if (typeof code === 'number' && code >= 500)
    return new NotTaken(`The mail server refused the letter (${code}).`, { forGood: true })
  const said = typeof code === 'number' ? code : 'no answer'
  return new NotTaken(`The mail server did not take the letter (${said}).`, { forGood: false })
}
