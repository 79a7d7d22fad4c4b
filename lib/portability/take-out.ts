import type { Writable } from 'node:stream'
import {
  exportArchive,
  type Manifest,
  type OnPortabilityProgress,
  type TableGraph,
} from '@refactkit/tenancy/portability'
import { AppError } from '../errors'
import type { ArchivedOrganization } from './archived'
import { isClosedText } from './closed'
import { database } from './database'
import { organizationFiles } from './files'
import { graph } from './graph'
import { peopleOf } from './people'
import { seal } from './seal'

export interface Watching {
  readonly progress?: OnPortabilityProgress
  readonly signal?: AbortSignal
}

/** Writes the archive of the organization in scope to a stream, which it ends. */
export function takeOut(
  organization: ArchivedOrganization,
  output: Writable,
  watching: Watching = {},
): Promise<Manifest> {
  if (isClosedText(organization.metadata))
    throw new AppError('conflict', { detail: `“${organization.slug}” is being brought in or removed.` })
  return exportArchive({
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
  })
}

/** How many rows an archive of the organization in scope would have. */
export async function countRows({ tables }: TableGraph = graph): Promise<number> {
  let rows = 0
  for (const { table } of tables) rows += await database().$count(table)
  return rows
}
