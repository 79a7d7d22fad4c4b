import { CommandError } from './command-error'
import { errorCode } from './error-code'

const tls =
  'Add sslmode=verify-full and sslrootcert=… to DATABASE_URL for your own authority; sslmode=no-verify trusts blindly.'

const byCode: Record<string, string> = {
  ECONNREFUSED:
    'Nothing answers at the address of the database. Is it running, and are host and port in DATABASE_URL right?',
  ECONNRESET: 'The database closed the connection while it was being made. Look at its log, or try again.',
  ETIMEDOUT: 'The database did not answer in time. Is a firewall between this machine and it?',
  EHOSTUNREACH:
    'No way leads to the host of the database. Is the network up, and the host in DATABASE_URL right?',
  ENOTFOUND: 'The host in DATABASE_URL has no address. Is its name right?',
  EAI_AGAIN: 'The name of the host in DATABASE_URL could not be looked up. Is the network up?',
  ERR_INVALID_URL:
    'DATABASE_URL is not an address. It looks like postgresql://user:password@host:5432/database.',
  '28P01':
    'The database refuses the password. Is the one in DATABASE_URL right, with special characters encoded?',
  '28000':
    'The database does not let this user in from here (pg_hba.conf). Allow it there, or add ?sslmode=require to DATABASE_URL if it insists on TLS.',
  '3D000': 'The server has no database of the name in DATABASE_URL. Create it, or correct the name.',
  '25006':
    'The database is read-only: a standby, or default_transaction_read_only. Point DATABASE_URL at the primary.',
  '53100': 'The disk of the database is full. Make room and run this again.',
  '53300': 'The database has no free connection. End some, or raise max_connections.',
  '55P03': 'Another session holds a lock that this needs. Try again when it has finished.',
  '57P03': 'The database is starting or stopping. Try again in a moment.',
  '42501': 'The user in DATABASE_URL lacks a right that this needs. Use the administrator of the database.',
  ENOSPC: 'The disk is full. Make room and run this again.',
  EROFS: 'The folder cannot be written. Set REFACTKIT_DATA to one that can.',
  DEPTH_ZERO_SELF_SIGNED_CERT: `The certificate of the database is signed by itself. ${tls}`,
  SELF_SIGNED_CERT_IN_CHAIN: `The certificate of the database comes from an authority this machine does not know. ${tls}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `The certificate of the database comes from an authority this machine does not know. ${tls}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `The certificate of the database comes from an authority this machine does not know. ${tls}`,
  CERT_HAS_EXPIRED: 'The certificate of the database has expired. Have it renewed.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'The certificate of the database is for another host. Is the host in DATABASE_URL right?',
}

/** What the same code means where the system was asked for something other than a file. */
const bySystemCall: Record<string, string> = {
  'ENOSPC watch':
    'This system watches as many files as it may. Raise the limit with `sudo sysctl fs.inotify.max_user_watches=524288`, or end another program that watches files.',
  'EMFILE watch':
    'This system has as many watchers as it may. Raise the limit with `sudo sysctl fs.inotify.max_user_instances=512`, or end another program that watches files.',
  'EACCES listen': 'This user may not listen on that port. Take one above 1023.',
  'EADDRINUSE listen': 'Another program listens on that port. Take another port, or end that program.',
}

/**
 * What to tell a person about an error: one or two sentences, never a stack.
 *
 * @example console.error(sentenceFor(error))
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (error instanceof Error && error.name === 'RefusedStatement') return refused(error)
  const cause = rootOf(error)
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/does not support SSL/.test(message)) {
    return 'The database does not speak TLS. Take sslmode out of DATABASE_URL if the way to it is safe.'
  }
  if (/Interactive prompts require a TTY/.test(message)) {
    return 'drizzle-kit has a question about this change, such as whether a column is new or renamed. Run `npx refactkit push` in a terminal to answer it.'
  }
  if (/timeout expired|connection timeout/i.test(message)) return byCode.ETIMEDOUT ?? message
  const called = bySystemCall[`${errorCode(cause)} ${systemCall(cause)}`]
  if (called) return `${called} (${firstLine(message)})`
  if (errorCode(cause) === 'EACCES')
    return `${message}. Does that file belong to another user? Run as its owner.`
  const sentence = byCode[errorCode(cause)]
  return sentence ? `${sentence} (${firstLine(message) || errorCode(cause)})` : firstLine(message)
}

/** What to do about a step of a push that the database refused, beside what it says itself. */
function refused(error: Error): string {
  const advice: Record<string, string> = {
    '55P03': ' Another session holds a lock. Push at a quieter time, or wait longer with --lock-timeout 60s.',
    '57014': ' It took too long. Allow more with --statement-timeout 1h.',
  }
  return `${error.message}${advice[errorCode(error.cause)] ?? ''}`
}

/** Drizzle wraps the database's error, and Node one error per address it tried. */
function rootOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error instanceof AggregateError && errorCode(error) === '') return rootOf(error.errors[0])
  return error.cause instanceof Error && !byCode[errorCode(error)] ? rootOf(error.cause) : error
}

const systemCall = (error: unknown): string =>
  error instanceof Error && 'syscall' in error ? String(error.syscall) : ''

/** The first line; the second as well where the first only announces it. */
const firstLine = (text: string): string => /^.*:\n.*|^.*/.exec(text)?.[0].replace('\n', ' ') ?? ''
