import { accessSync, constants, existsSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { homeOf } from '../embedded/home'
import { errorCode } from '../error-code'
import { type Diagnosis, failure, fine, warning } from './diagnosis'
import type { Patient } from './patient'

/** The code of the error that connecting gave, or an empty string; nothing is said to whoever listens. */
const reach = (host: string, port: number): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect({ host, port })
    const end = (code: string) => {
      socket.destroy()
      resolve(code)
    }
    socket.setTimeout(3_000, () => end('ETIMEDOUT'))
    socket.once('connect', () => end('')).once('error', (error) => end(errorCode(error) || 'an error'))
  })

/** Whether letters leave. */
export async function examineMail({ root, env, production }: Patient): Promise<Diagnosis> {
  const { data } = homeOf(root)
  if (env.RESEND_API_KEY) return examineResend()
  if (!env.SMTP_URL) {
    const kept = `Letters are kept in ${join(data, 'mailbox')}`
    if (!production) return fine('mail', `${kept}; npx refactkit mailbox shows them.`)
    return warning(
      'mail',
      `${kept} and reach nobody.`,
      'RESEND_API_KEY=re_… or SMTP_URL=smtps://user:password@smtp.example.com:465',
    )
  }
  const url = URL.canParse(env.SMTP_URL) ? new URL(env.SMTP_URL) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol))
    return failure(
      'mail',
      'SMTP_URL is not the address of a mail server.',
      'SMTP_URL=smtps://user:password@host:465',
    )
  const port = Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587)
  const code = await reach(url.hostname, port)
  if (!code) return fine('mail', `The mail server ${url.hostname}:${port} answers.`)
  const said = `The mail server ${url.hostname}:${port} does not answer (${code}); letters wait in the queue.`
  return failure('mail', said, 'correct host and port in SMTP_URL, or open the way to it')
}

async function examineResend(): Promise<Diagnosis> {
  const code = await reach('api.resend.com', 443)
  if (!code) return fine('mail', 'Resend answers at api.resend.com.')
  const said = `Resend does not answer at api.resend.com (${code}); letters wait in the queue.`
  return failure('mail', said, 'open the way to api.resend.com, port 443')
}

/** Whether files can be kept. */
export async function examineStorage({ root, env }: Patient): Promise<Diagnosis> {
  if (!env.S3_BUCKET) return examineFolder(join(homeOf(root).data, 'files'))
  if (Boolean(env.S3_ACCESS_KEY_ID) !== Boolean(env.S3_SECRET_ACCESS_KEY)) {
    const said = 'Of S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY only one is set.'
    return failure('storage', said, 'set both, or neither where the machine has a role of its own')
  }
  const endpoint = env.S3_ENDPOINT || `https://s3.${env.S3_REGION || 'us-east-1'}.amazonaws.com`
  if (!URL.canParse(endpoint))
    return failure('storage', 'S3_ENDPOINT is not an address.', 'S3_ENDPOINT=https://s3.example.com')
  const { hostname, port, protocol } = new URL(endpoint)
  const code = await reach(hostname, Number(port) || (protocol === 'http:' ? 80 : 443))
  if (!code) return fine('storage', `The storage at ${hostname} answers, for the bucket ${env.S3_BUCKET}.`)
  const said = `The storage at ${hostname} does not answer (${code}).`
  return failure('storage', said, 'correct S3_ENDPOINT or S3_REGION, or open the way to it')
}

/** The folder itself, or the nearest above that exists, in which it would be made. */
function examineFolder(folder: string): Diagnosis {
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  try {
    accessSync(existing, constants.W_OK)
    return fine('storage', `Files are kept in ${folder}.`)
  } catch {
    return failure(
      'storage',
      `Nobody may write to ${existing}.`,
      `chown "$USER" ${existing}, or set REFACTKIT_DATA`,
    )
  }
}
