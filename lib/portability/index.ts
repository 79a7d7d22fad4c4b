import type { Writable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import { type Manifest, OpenArchive } from '@refactkit/tenancy/portability'
import { type Administration, exclusively } from './administration'
import { type BroughtIn, bringIn } from './bring-in'
import { requireOrganization } from './people'
import { type Plan, type PlanOptions, planImport } from './plan'
import { takeOut, type Watching } from './take-out'
import { withTemporaryArchive } from './temporary'

export { closePortability } from './database'
export { type Certificate, deleteOrganization } from './delete'

/** Writes the archive of an organization to a stream, which it ends. */
export async function exportOrganization(
  slug: string,
  output: Writable,
  watching: Watching = {},
): Promise<Manifest> {
  const organization = await requireOrganization(slug)
  return within(organization.id, () => takeOut(organization, output, watching))
}

interface Bringing extends Watching {
  /** Sees what is going to happen, and may stop it. */
  readonly onPlan?: (plan: Plan) => Promise<boolean> | boolean
  readonly administration?: Administration | undefined
}

/** Brings in the archive in a file, after all of it was read and nothing spoke against it. */
export async function importOrganization(
  path: string,
  options: PlanOptions,
  { onPlan, administration, ...watching }: Bringing = {},
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
    const bring = () => bringIn(archive, plan, watching)
    return { plan, done: await exclusively(administration, plan.organization.slug, bring) }
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
  { administration, ...watching }: Omit<Bringing, 'onPlan'> = {},
): Promise<{ plan: Plan; done: BroughtIn | undefined }> {
  return withTemporaryArchive(
    (output) => exportOrganization(slug, output, watching),
    (path) => importOrganization(path, { mode: 'clone', slug: as }, { ...watching, administration }),
  )
}
