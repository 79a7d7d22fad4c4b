import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import {
  exportArchive,
  type Inventory,
  type Manifest,
  type OnPortabilityProgress,
  OpenArchive,
  removeEverything,
  takeInventory,
} from '@refactkit/tenancy/portability'
import { env } from '../env'
import { AppError } from '../errors'
import type { ArchivedOrganization } from './archived'
import { type BroughtIn, bringIn } from './bring-in'
import { isClosedText } from './closed'
import { database } from './database'
import { organizationFiles } from './files'
import { organizationOf, peopleOf } from './people'
import { graph, type Plan, type PlanOptions, planImport } from './plan'
import { close, removeOrganization } from './reserve'
import { seal } from './seal'

export { closePortability } from './database'

export interface Watching {
  readonly progress?: OnPortabilityProgress
  readonly signal?: AbortSignal
}

async function requireOrganization(slug: string): Promise<ArchivedOrganization> {
  const found = await organizationOf(slug)
  if (!found) throw new AppError('not-found', { detail: `There is no organization “${slug}”.` })
  return found
}

/** Writes the archive of an organization to a stream, which it ends. */
export async function exportOrganization(
  slug: string,
  output: Writable,
  watching: Watching = {},
): Promise<Manifest> {
  const organization = await requireOrganization(slug)
  if (isClosedText(organization.metadata))
    throw new AppError('conflict', { detail: `“${slug}” is being brought in or removed.` })
  return within(organization.id, () =>
    exportArchive({
      db: database(),
      graph,
      files: organizationFiles,
      organization,
      people: async function* () {
        yield* await peopleOf(organization.id)
      },
      output,
      seal,
      ...watching,
    }),
  )
}

/**
 * Brings in the archive in a file, after all of it was read and nothing spoke against it. `onPlan` sees what is going to
 * happen and may stop it.
 */
export async function importOrganization(
  path: string,
  options: PlanOptions,
  { onPlan, ...watching }: Watching & { onPlan?: (plan: Plan) => Promise<boolean> | boolean } = {},
): Promise<{ plan: Plan; done: BroughtIn | undefined }> {
  const archive = await OpenArchive.open(path)
  try {
    const { rows, files } = totalsOf(archive.manifest)
    await archive.verify((readRows, readFiles) =>
      watching.progress?.({
        phase: 'verifying',
        what: 'archive',
        done: readRows + readFiles,
        total: rows + files,
      }),
    )
    const plan = await planImport(archive, options)
    if (plan.conflicts.length > 0 || (await onPlan?.(plan)) === false) return { plan, done: undefined }
    return { plan, done: await bringIn(archive, plan, watching) }
  } finally {
    await archive.close()
  }
}

const totalsOf = ({ tables, files }: Manifest) => ({
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
  files: files.count,
})

/** Makes a second organization with everything that the first one has, its members included. */
export async function cloneOrganization(
  slug: string,
  as: string,
  watching: Watching = {},
): Promise<{ plan: Plan; done: BroughtIn | undefined }> {
  const folder = join(env.REFACTKIT_DATA, 'portability')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomUUID()}.zip`)
  try {
    await exportOrganization(slug, createWriteStream(path, { flags: 'wx', mode: 0o600 }), watching)
    return await importOrganization(path, { mode: 'clone', slug: as }, watching)
  } finally {
    await rm(path, { force: true })
  }
}

/** What is kept of an organization that was deleted: how much there was, and digests that its archive has too. */
export interface Certificate extends Inventory {
  readonly organization: { readonly id: string; readonly slug: string }
  readonly members: number
  readonly invitations: number
  readonly begunAt: string
  readonly finishedAt: string | null
}

/**
 * Deletes an organization: closes it, counts what it has, and removes it in small parts. `keep` is given the certificate
 * before anything is removed and again at the end; one of an interrupted deletion stands.
 */
export async function deleteOrganization(
  slug: string,
  keep: (certificate: Certificate) => Promise<void>,
  { begun, ...watching }: Watching & { begun?: Certificate | undefined } = {},
): Promise<Certificate> {
  const { id } = await requireOrganization(slug)
  await close(id, { closed: 'deleting' })
  const parts = { db: database(), graph, files: organizationFiles, progress: watching.progress }
  const certificate = begun?.organization.id === id ? begun : await within(id, () => certify(id, slug, parts))
  await keep(certificate)
  await within(id, () => removeEverything(parts))
  await removeOrganization(id)
  const finished = { ...certificate, finishedAt: new Date().toISOString() }
  await keep(finished)
  return finished
}

async function certify(
  id: string,
  slug: string,
  parts: Parameters<typeof takeInventory>[0],
): Promise<Certificate> {
  const people = await peopleOf(id)
  const members = people.filter(({ kind }) => kind === 'member').length
  return {
    organization: { id, slug },
    members,
    invitations: people.length - members,
    ...(await takeInventory(parts)),
    begunAt: new Date().toISOString(),
    finishedAt: null,
  }
}
