import { uuidv7, within } from '@refactkit/tenancy'
import {
  type Imported,
  importArchive,
  type OnPortabilityProgress,
  type OpenArchive,
} from '@refactkit/tenancy/portability'
import { recount } from '../activity/recount'
import { AppError } from '../errors'
import { database } from './database'
import { organizationFiles } from './files'
import { graph } from './graph'
import type { Plan } from './plan'
import { openReserved, reserve } from './reserve'

interface BringInOptions {
  readonly progress?: OnPortabilityProgress | undefined
  readonly signal?: AbortSignal | undefined
}

/** The organization, and what of it has come. */
export interface BroughtIn extends Imported {
  readonly organizationId: string
}

/** The ids that the archive has for people, and theirs here. */
function membersHere({ members, owner }: Plan): Map<string, string> {
  const here = new Map(members.map(({ userId }) => [userId, userId]))
  const owning = members.find(({ email }) => email === owner?.email)
  if (owner && owning) here.set(owning.userId, owner.id)
  return here
}

function membershipsOf({ members, owner, mode }: Plan, ownerId: string) {
  const others = mode === 'import' ? [] : members.filter(({ email }) => email !== owner?.email)
  const owning = members.find(({ email }) => email === owner?.email)
  return [
    {
      userId: ownerId,
      role: 'owner' as const,
      createdAt: owning ? new Date(owning.joinedAt) : new Date(),
      teams: owning?.teams ?? [],
    },
    ...others.map(({ userId, role, joinedAt, teams }) => ({
      userId,
      role,
      createdAt: new Date(joinedAt),
      teams,
    })),
  ]
}

/**
 * Does what a plan says: takes the slug for an organization that nobody can enter, brings in rows and files, reads them
 * back, and opens it. Whatever interrupts it, the same call goes on.
 */
export async function bringIn(archive: OpenArchive, plan: Plan, options: BringInOptions): Promise<BroughtIn> {
  const { mode, organization, owner, conflicts, invitations } = plan
  if (conflicts.length > 0 || !owner) throw new AppError('conflict', { detail: conflicts.join('\n') })
  const organizationId = await reserve({
    id: mode === 'restore' ? organization.id : uuidv7(),
    slug: organization.slug,
    name: organization.name,
    logo: organization.logo,
    createdAt: new Date(organization.createdAt),
    archive: archive.identity,
    roles: plan.roles,
    defaultRole: plan.defaultRole,
    teams: plan.teams.map(({ id, name }) => ({ id: mode === 'restore' ? id : uuidv7(), name, archived: id })),
    members: membershipsOf(plan, owner.id),
  })
  const translation = {
    from: organization.id,
    to: organizationId,
    keepsIds: mode === 'restore',
    members: membersHere(plan),
    owner: owner.id,
  }
  const imported = await within(organizationId, () =>
    importArchive({ archive, db: database(), graph, files: organizationFiles, translation, ...options }),
  )
  await openReserved(organizationId, organization.metadata, owner.id, { invitations, teams: plan.teams })
  // When all was compared with the archive, which may be of before there were sums, or say others than its rows.
  await within(organizationId, recount)
  return { organizationId, ...imported }
}
