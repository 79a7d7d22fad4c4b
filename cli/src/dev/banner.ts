import { pc } from '../colours'
import type { SignIns } from './sign-ins'

interface Facts extends SignIns {
  readonly url: string
  readonly seconds: number
  /** The path and query that let a browser into the studio. */
  readonly studio: string
  /** The address of what sends it: with one no mail is kept in the mailbox. */
  readonly mailServer?: string | undefined
}

/**
 * What a person wants to know when the development server is up.
 *
 * @example console.log(banner({ url, seconds: 2.1, studio, people, password }))
 */
export function banner({ url, seconds, studio, mailServer, people, password }: Facts): string {
  const address = url.replace(/\/$/, '')
  const width = Math.max(0, ...people.map(({ email }) => email.length))
  const row = (name: string, text: string) => `  ${pc.dim(name.padEnd(9))} ${text}`
  return [
    '',
    `  ${pc.bold('RefactKit')} ${pc.dim(`is up after ${seconds.toFixed(1)} s`)}`,
    '',
    row('App', pc.cyan(address)),
    mailServer
      ? row('Mail', `is sent for real, by ${hostOf(mailServer)}`)
      : row('Mailbox', pc.cyan(`${address}/dev/mailbox`)),
    row('Studio', pc.cyan(address + studio)),
    row('Database', 'psql "$(npx refactkit url)"'),
    ...(people.length > 0 ? [''] : []),
    ...people.map(({ email, standing }, index) =>
      row(index === 0 ? 'Sign in' : '', `${email.padEnd(width)}  ${pc.dim(standing)}`),
    ),
    ...(people.length > 0 ? [row('Password', password)] : []),
    '',
  ].join('\n')
}

/** Without the user and password that are in the address too. */
const hostOf = (address: string): string =>
  (URL.canParse(address) && new URL(address).host) || 'the server in SMTP_URL'
