import { within } from '@refactkit/tenancy'
import { type Inventory, removeEverything, takeInventory } from '@refactkit/tenancy/portability'
import { AppError } from '../errors'
import { countUses, forgetUses } from '../limits'
import { storage } from '../storage'
import { type Administration, exclusively } from './administration'
import { isClosedText } from './closed'
import { database } from './database'
import { organizationFiles } from './files'
import { graph } from './graph'
import { organizationById, organizationOf, peopleOf, requireOrganization } from './people'
import { close, removeOrganization } from './reserve'
import type { Watching } from './take-out'

type Traces = Readonly<Record<string, number | null>>

/** What is kept of an organization that was deleted: how much there was, and digests that its archive has too. */
export interface Certificate extends Inventory {
  readonly organization: { readonly id: string; readonly slug: string }
  readonly members: number
  readonly invitations: number
  /** How many rows of every table named it, how many files and counters were its own; jobs and sessions are among them. */
  readonly before: Traces
  /** The same when it was gone; undefined until then. */
  readonly after?: Traces
  readonly begunAt: string
  readonly finishedAt: string | null
}

interface Deleting extends Watching {
  /** The certificate of a deletion that was interrupted. */
  readonly begun?: Certificate | undefined
  readonly administration?: Administration | undefined
}

/**
 * Deletes an organization: closes it, counts what it has, and removes it in small parts. `keep` is given the certificate
 * before anything is removed and again at the end; one of an interrupted deletion stands. Nothing is certified that was
 * not looked for and found gone.
 */
export function deleteOrganization(
  slug: string,
  keep: (certificate: Certificate) => Promise<void>,
  options: Deleting = {},
): Promise<Certificate> {
  return exclusively(options.administration, slug, () => deleteAlone(slug, keep, options))
}

/**
 * A certificate says which organization was begun with, in which database it does not: in a copy of it the same one may be open,
 * under another slug, and nobody has asked for it to go.
 */
async function refuseOpen({ organization: { id, slug } }: Certificate): Promise<void> {
  const found = await organizationById(id)
  if (found && !isClosedText(found.metadata))
    throw new AppError('conflict', {
      detail: `The certificate is of “${slug}”, which is called “${found.slug}” in this database and is open here. Is it the right database? Nothing was deleted.`,
    })
}

async function deleteAlone(
  slug: string,
  keep: (certificate: Certificate) => Promise<void>,
  { begun, administration, progress }: Deleting,
): Promise<Certificate> {
  const wasBegun = begun?.organization.slug === slug
  // Interrupted between its row and the last look at what is left.
  const isGone = wasBegun && !(await organizationOf(slug))
  const id = isGone ? begun.organization.id : (await requireOrganization(slug)).id
  if (isGone) await refuseOpen(begun)
  else await close(id, { closed: 'deleting' })
  const parts = { db: database(), graph, files: organizationFiles, progress }
  const certificate =
    begun?.organization.id === id
      ? begun
      : await within(id, async () => certify(id, slug, await tracesOf(id, administration), parts))
  await keep(certificate)
  await within(id, () => removeEverything(parts))
  await removeOrganization(id)
  // What came while it was closing, such as the end of an upload.
  await within(id, () => storage.removeAll())
  await forgetUses(id)
  await administration?.eraseTraces(id)
  const after = await within(id, () => tracesOf(id, administration))
  const left = Object.entries(after).filter(([, count]) => count)
  if (left.length > 0) {
    const what = left.map(([name, count]) => `${name} (${count})`).join(', ')
    throw new AppError('conflict', {
      detail: `“${slug}” is removed, and something still names it: ${what}. Run the same command again; until nothing is left, the certificate stays open.`,
    })
  }
  const finished = { ...certificate, after, finishedAt: new Date().toISOString() }
  await keep(finished)
  return finished
}

/** Everything that carries the id of the organization in scope, wherever it is. */
async function tracesOf(id: string, administration: Administration | undefined): Promise<Traces> {
  let files = 0
  for await (const _ of storage.list()) files++
  return { ...(await administration?.countTraces(id)), files, counters: await countUses(id) }
}

async function certify(
  id: string,
  slug: string,
  before: Traces,
  parts: Parameters<typeof takeInventory>[0],
): Promise<Certificate> {
  const people = await peopleOf(id)
  const count = (wanted: string) => people.filter(({ kind }) => kind === wanted).length
  return {
    organization: { id, slug },
    members: count('member'),
    invitations: count('invitation'),
    before,
    ...(await takeInventory(parts)),
    begunAt: new Date().toISOString(),
    finishedAt: null,
  }
}
