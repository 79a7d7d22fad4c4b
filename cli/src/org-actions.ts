import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import type { Manifest, OnPortabilityProgress } from '@refactkit/tenancy/portability'
import type { Administration } from './administration'
import { pc } from './colours'
import { CommandError } from './command-error'
import { counted } from './counted'
import type { OnInterrupt } from './interruptible'
import type { Certificate, Outcome, Plan, Portability } from './portability'

/** What an action works with. */
export interface Action {
  readonly action: string
  readonly args: {
    readonly what: string
    readonly output?: string
    readonly slug?: string
    readonly owner?: string
    readonly plan?: boolean
    readonly confirm?: string
    readonly certificate?: string
  }
  readonly portability: Portability
  readonly administration: Administration
  readonly progress: OnPortabilityProgress
  readonly onInterrupt: OnInterrupt
}

/** What it answers: for a program, for a person, and why it did nothing. */
export interface ActionResult {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly refused?: string | undefined
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const done = (text: string): string => `${pc.green('✓')} ${text}`

/** Takes an organization out. The file has its name when it is complete, and not before. */
export async function takeOut({ args, portability, progress, onInterrupt }: Action): Promise<ActionResult> {
  const { what: slug, output } = args
  if (!output) throw new CommandError('Say where the archive goes: refactkit org export <slug> -o FILE', 2)
  if (existsSync(output)) throw new CommandError(`${output} exists already; nothing was written.`)
  const partial = `${output}.part`
  onInterrupt(() => rm(partial, { force: true }))
  // One that was left by a process that was killed, or put there for this one to follow.
  await rm(partial, { force: true })
  const stream = createWriteStream(partial, { flags: 'wx', mode: 0o600 })
  try {
    await once(stream, 'open')
    const { tables, files, omitted } = await portability.exportOrganization(slug, stream, { progress })
    await rename(partial, output)
    const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]))
    return {
      json: { organization: slug, file: output, rows, files: files.count, bytes: files.total, omitted },
      lines: [
        done(
          `${slug} is in ${output}: ${counted(sum(Object.values(rows)), 'row')} of ${counted(tables.length, 'table')}, ${counted(files.count, 'file')}.`,
        ),
        ...leftOut(omitted),
      ],
    }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

const leftOut = (omitted: Manifest['omitted']): string[] =>
  Object.entries(omitted).map(([table, why]) => `  Without ${table}. ${why}`)

function describePlan({
  organization,
  owner,
  members,
  invitations,
  inMoreTeams,
  uninvited,
  lowered,
  tables,
  files,
  omitted,
}: Plan): string[] {
  return [
    `${pc.bold(organization.name)} as ${pc.cyan(organization.slug)}, owned by ${owner?.email ?? 'nobody yet'}`,
    `  ${counted(sum(tables.map(({ rows }) => rows)), 'row')}, ${counted(files.count, 'file')}, ${counted(members.length, 'member')}, ${counted(invitations.length, 'invitation')}`,
    ...(uninvited > 0
      ? [`  ${counted(uninvited, 'person', 'people')} more than can be invited at a time`]
      : []),
    ...(inMoreTeams > 0
      ? [`  ${counted(inMoreTeams, 'person', 'people')} of several teams, invited into the first of them`]
      : []),
    ...(lowered > 0
      ? [
          `  ${counted(lowered, 'invitation')} to a member, not to the higher role the archive says: it was not made here`,
        ]
      : []),
    ...leftOut(omitted),
  ]
}

function describeOutcome({ plan, done: brought }: Outcome): ActionResult {
  const { conflicts, organization, invitations } = plan
  const json = {
    organization: { id: brought?.organizationId, slug: organization.slug },
    imported: brought !== undefined,
    plan,
    rows: brought?.rows,
    files: brought?.files,
    lost: brought?.lost,
  }
  const reasons = conflicts.map((conflict) => `${pc.red('✗')} ${conflict}`)
  if (conflicts.length > 0)
    return {
      json,
      lines: [...describePlan(plan), ...reasons],
      refused: `${counted(conflicts.length, 'reason')} against it.`,
    }
  if (!brought) return { json, lines: [...describePlan(plan), 'Nothing was done.'] }
  const lost = Object.entries(brought.lost).map(
    ([column, count]) => `  ${column}: ${counted(count, 'reference')} to somebody who is no member here`,
  )
  return {
    json,
    lines: [
      done(
        `${organization.slug} is there: ${counted(sum(Object.values(brought.rows)), 'row')} and ${counted(brought.files, 'file')}, read back and compared.`,
      ),
      ...lost,
      ...(invitations.length > 0
        ? [
            `  ${counted(invitations.length, 'invitation waits', 'invitations wait')} on its page of members; no letter was sent.`,
          ]
        : []),
    ],
  }
}

/** Brings an organization in from an archive, or back. */
export async function bringIn({
  action,
  args,
  portability,
  administration,
  progress,
}: Action): Promise<ActionResult> {
  const { what: path, slug, owner, plan = false } = args
  if (!existsSync(path)) throw new CommandError(`There is no file ${path}.`, 2)
  const mode = action === 'restore' ? 'restore' : 'import'
  return describeOutcome(
    await portability.importOrganization(
      path,
      { mode, slug, owner },
      { progress, administration, onPlan: () => !plan },
    ),
  )
}

/** Makes a second organization of one. */
export async function clone({ args, portability, administration, progress }: Action): Promise<ActionResult> {
  if (!args.slug) throw new CommandError('Say its slug: refactkit org clone <slug> --slug NEW', 2)
  return describeOutcome(
    await portability.cloneOrganization(args.what, args.slug, { progress, administration }),
  )
}

async function confirmed(slug: string, given: string | undefined): Promise<boolean> {
  if (given !== undefined) return given === slug
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new CommandError(`Nobody can be asked here: say refactkit org delete ${slug} --confirm ${slug}`, 2)
  const questions = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const typed = await questions.question(
      `Everything of ${pc.bold(slug)} is deleted: rows, files, people’s membership. Only an archive brings it back.\nType its slug to go on: `,
    )
    return typed.trim() === slug
  } finally {
    questions.close()
  }
}

/** A certificate of a deletion that was interrupted. */
async function begunIn(file: string): Promise<Certificate | undefined> {
  if (!existsSync(file)) return undefined
  const certificate: Certificate = JSON.parse(await readFile(file, 'utf8'))
  if (certificate.finishedAt === null) return certificate
  throw new CommandError(`${file} is the certificate of an earlier deletion; say another with --certificate.`)
}

/** Deletes an organization, and keeps what can be said of it. */
export async function remove({ args, portability, administration, progress }: Action): Promise<ActionResult> {
  const { what: slug, certificate: file = `${slug}.deleted.json` } = args
  const begun = await begunIn(file)
  if (!(await confirmed(slug, args.confirm)))
    throw new CommandError('That is not its slug, so nothing was deleted.')
  const certificate = await portability.deleteOrganization(
    slug,
    (kept) => writeFile(file, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 }),
    { progress, administration, begun },
  )
  const { tables, files, members, after = {} } = certificate
  const unseen = Object.keys(after).filter((name) => after[name] === null)
  return {
    json: certificate,
    lines: [
      done(
        `${slug} is deleted: ${counted(sum(tables.map(({ rows }) => rows)), 'row')}, ${counted(files, 'file')}, ${counted(members, 'membership')}. ${file} says what was there.`,
      ),
      `  Nothing names it any more in ${counted(Object.keys(after).length - unseen.length, 'table')} and places that were looked through.`,
      ...(unseen.length > 0
        ? [`  Not looked into, since DATABASE_URL may not see all of their rows: ${unseen.join(', ')}.`]
        : []),
    ],
  }
}
