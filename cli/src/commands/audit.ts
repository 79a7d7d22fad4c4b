import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { counted } from '../counted'
import { asSentence } from '../portability'
import { serverEnvironment } from '../server-environment'
import { inSession, type Session } from '../session'
import { chosen } from '../words'

interface Problem {
  readonly problem: 'altered' | 'missing' | 'inserted' | 'gap' | 'unknown'
  readonly seq: number | null
  readonly entry: string | null
  readonly at: string | null
}

interface Verified {
  readonly entries: number
  readonly sealed: number
  readonly removed: number
  readonly hash: string | null
  readonly sealedAt: string | null
  readonly problems: readonly Problem[]
}

/** The part of lib/audit-command.ts that is called here. */
interface Auditing {
  verifyOrganization(slug: string, known?: string): Promise<Verified>
  close(): Promise<void>
}

const known = ['verify'] as const

export default defineCommand({
  name: 'audit',
  description: 'Read the audit log of an organization whole, and say which entry is not as it was written',
  examples: [
    'refactkit audit verify acme',
    'refactkit audit verify acme --hash HASH   # one that an earlier run has printed and you have kept',
    'refactkit audit verify acme --json',
  ],
  args: {
    action: { type: 'positional', required: true, description: known.join(', ') },
    slug: { type: 'positional', required: true, description: 'The slug of the organization' },
    hash: { type: 'string', description: 'A hash that an earlier run has printed' },
    json: {
      type: 'boolean',
      description:
        '{ ok, organization, entries, sealed, waiting, removed, hash, sealedAt, problems: [{ problem, seq, entry, at }] }',
    },
  },
  words: { action: known },
  exitCodes: { 0: 'Every entry is as it was written', 1: 'An entry was altered, removed or put in' },
  run: ({ args }) => {
    chosen('audit', args.action, known)
    return inSession({}, async (session) => {
      if (args.hash !== undefined && !/^[0-9a-f]{64}$/i.test(args.hash))
        throw new CommandError('A hash is 64 characters of 0–9 and a–f, as this command prints it.', 2)
      const found = await withAuditing(session, (audit) => audit.verifyOrganization(args.slug, args.hash))
      const { sealed, entries, problems } = found
      const lost = problems.filter(({ problem }) => problem === 'missing').length
      const waiting = Math.max(0, entries - (sealed - lost))
      const ok = problems.length === 0
      if (args.json)
        console.log(JSON.stringify({ ok, organization: args.slug, ...found, waiting }, undefined, 2))
      else console.log(describe(args.slug, found, waiting))
      if (!ok) throw new CommandError(`The audit log of ${args.slug} is not as it was written.`)
    })
  },
})

async function withAuditing<Result>(
  { root, url, secret }: Session,
  work: (audit: Auditing) => Promise<Result>,
): Promise<Result> {
  Object.assign(process.env, serverEnvironment({ root, url, secret }))
  // Loaded from the project, so that the commands depend on no application.
  const auditing: Auditing = await import(pathToFileURL(join(root, 'lib/audit-command.ts')).href)
  try {
    return await work(auditing)
  } catch (error) {
    throw asSentence(error)
  } finally {
    await auditing.close()
  }
}

const says: Readonly<Record<Problem['problem'], (problem: Problem) => string>> = {
  altered: ({ seq, entry, at }) => `Number ${seq}, of ${at}, was altered: ${entry}`,
  missing: ({ seq, entry, at }) => `Number ${seq}, of ${at}, is missing: ${entry}`,
  inserted: ({ entry, at }) => `An entry of ${at} was put in later: ${entry}`,
  gap: ({ seq, at }) => `Seals before number ${seq}, of ${at}, are missing`,
  unknown: () => 'The chain does not have that hash: it is another one, or retention has removed that part',
}

function describe(slug: string, found: Verified, waiting: number): string {
  const { problems, sealed, removed, hash, sealedAt } = found
  const rest = [
    waiting > 0 && `${counted(waiting, 'waits', 'wait')} for the next seal`,
    removed > 0 && `${removed} removed by retention`,
  ].filter(Boolean)
  const sums = [`${counted(sealed, 'entry is', 'entries are')} sealed`, ...rest].join(', ')
  return [
    ...problems.map((one) => `${pc.red('✗')} ${says[one.problem](one)}`),
    problems.length === 0
      ? `${pc.green('✓')} The audit log of ${slug} is as it was written: ${sums}.`
      : `  Of ${slug}: ${sums}.`,
    ...(hash ? [`  Last seal, of ${sealedAt}: ${hash}`] : []),
  ].join('\n')
}
