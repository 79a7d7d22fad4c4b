import { fitArchive, type Manifest, type OpenArchive, PortabilityError } from '@refactkit/tenancy/portability'
import type { z } from 'zod'
import { maximumMembers, maximumPendingInvitations, maximumRoles, maximumTeams } from '../auth/limits'
import { isFreeSlug } from '../organization-slugs'
import { roles as builtIn } from '../permissions'
import {
  type ArchivedMember,
  type ArchivedOrganization,
  type ArchivedPerson,
  type ArchivedRole,
  type ArchivedTeam,
  archivedOrganization,
  archivedPerson,
} from './archived'
import { closedText } from './closed'
import { graph } from './graph'
import { confirmedAccount, isThere, organizationOf, stillHere } from './people'
import { isOwn } from './seal'

/** As many as an organization can have: members, invitations, roles with the one it gives, and teams together. */
const mostPeople = maximumMembers + maximumPendingInvitations + maximumRoles + 1 + maximumTeams

/** `import` brings in what may come from anywhere; `clone` and `restore` trust an archive of this very installation. */
export type ImportMode = 'import' | 'clone' | 'restore'

export interface PlanOptions {
  readonly mode: ImportMode
  /** The slug it gets; the one in the archive unless said otherwise. */
  readonly slug?: string | undefined
  /** The address of the account that owns it; an owner of the archive who has an account here unless said otherwise. */
  readonly owner?: string | undefined
}

/** What an import would do, found out before anything is written. */
export interface Plan {
  readonly mode: ImportMode
  readonly organization: ArchivedOrganization
  readonly owner: { readonly id: string; readonly email: string } | undefined
  /** Who becomes a member, under which id of the archive. */
  readonly members: readonly ArchivedMember[]
  /** The organization's own roles; none of an archive that anybody may have written. */
  readonly roles: readonly ArchivedRole[]
  /** The one it gives unless another is chosen; undefined for member. */
  readonly defaultRole: string | undefined
  readonly teams: readonly ArchivedTeam[]
  /** With the id that the archive has for the team that it leads into. */
  readonly invitations: readonly {
    readonly email: string
    readonly role: string
    readonly team?: string | undefined
  }[]
  /** How many of the invited were in more teams than the one that an invitation can lead into. */
  readonly inMoreTeams: number
  /** How many more there are than can be invited at a time. */
  readonly uninvited: number
  /** How many of the invited the archive would have given a higher role. */
  readonly lowered: number
  readonly tables: Manifest['tables']
  readonly files: Manifest['files']
  readonly omitted: Manifest['omitted']
  /** Why it cannot be done; empty when it can. */
  readonly conflicts: readonly string[]
}

/** As it fits, or a sentence that says where it does not. */
function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error, success } = schema.safeParse(value)
  if (success) return data
  const places = error.issues.map(({ path }) => path.join('.')).join(', ')
  throw new PortabilityError(
    'archive',
    `The archive says something of its organization or people that cannot be: ${places}.`,
    {
      cause: error,
    },
  )
}

async function readPeople(archive: OpenArchive): Promise<ArchivedPerson[]> {
  const people: ArchivedPerson[] = []
  for await (const value of archive.people()) {
    people.push(read(archivedPerson, value))
    if (people.length > mostPeople)
      throw new PortabilityError('archive', `The archive has more than ${mostPeople} people.`)
  }
  const roles = new Set<string>([...builtIn, ...people.filter(isRole).map(({ key }) => key)])
  if (people.some((one) => givenRoles(one).some((role) => !roles.has(role))))
    throw new PortabilityError('archive', 'The archive gives somebody a role that it does not have.')
  checkTeams(people)
  return people
}

/** The keys of roles that somebody in the archive has, is invited to or starts with. */
const givenRoles = (person: ArchivedPerson): string[] => ('role' in person ? [person.role] : [])

const teamsIn = (person: ArchivedPerson): string[] => {
  if (person.kind === 'member') return person.teams
  return person.kind === 'invitation' && person.team ? [person.team] : []
}

function checkTeams(people: readonly ArchivedPerson[]): void {
  const teams = people.filter(isTeam)
  const ids = new Set(teams.map(({ id }) => id))
  const names = new Set(teams.map(({ name }) => name))
  if (teams.length > maximumTeams || ids.size < teams.length || names.size < teams.length)
    throw new PortabilityError('archive', 'The archive has teams that an organization cannot have.')
  if (people.some((person) => teamsIn(person).some((id) => !ids.has(id))))
    throw new PortabilityError('archive', 'The archive puts somebody into a team that it does not have.')
}

const isOwnArchive = ({ sealed, seal }: OpenArchive): boolean => isOwn(sealed, seal)

const isRole = (person: ArchivedPerson): person is ArchivedRole => person.kind === 'role'

const isTeam = (person: ArchivedPerson): person is ArchivedTeam => person.kind === 'team'

const isMember = (person: ArchivedPerson): person is ArchivedMember => person.kind === 'member'

/** Who owns it: whoever is named, or the first owner of the archive who is known here. */
async function findOwner(
  named: string | undefined,
  members: readonly ArchivedMember[],
): Promise<Plan['owner']> {
  if (named !== undefined) return await confirmedAccount(named.toLowerCase())
  for (const { email } of members.filter(({ role }) => role === 'owner')) {
    const found = await confirmedAccount(email)
    if (found) return found
  }
  return undefined
}

async function conflictsOf(
  archive: OpenArchive,
  { mode }: PlanOptions,
  organization: ArchivedOrganization,
  owner: Plan['owner'],
): Promise<string[]> {
  const conflicts = [...fitArchive(archive.manifest, graph, mode === 'restore').conflicts]
  const { slug } = organization
  const there = await organizationOf(slug)
  const isBegun = there?.metadata === closedText({ closed: 'importing', archive: archive.identity })
  if (!(await isFreeSlug(slug, isBegun ? there.id : undefined)))
    conflicts.push(`“${slug}” cannot be the slug of this organization: say another with --slug.`)
  if (mode === 'restore' && !isBegun && (await isThere(organization.id)))
    conflicts.push('The organization of this archive is there already, perhaps under another slug.')
  if (!owner)
    conflicts.push(
      isOwnArchive(archive)
        ? 'None of its owners has a confirmed account here: say who is to own it with --owner EMAIL.'
        : 'The archive was not made here, so nobody becomes an owner because it says so: say who is to own it with --owner EMAIL, an address with a confirmed account.',
    )
  if (mode !== 'import' && !isOwnArchive(archive))
    conflicts.push('This archive was not made here, or was changed: bring it in with `refactkit org import`.')
  return conflicts
}

/**
 * Reads who and what an archive would bring, and every reason against it. Of an archive that may come from anywhere, whoever
 * is named becomes the owner and everybody else is invited, as a member: what it says of roles, anybody may have written
 * into it. Of one that was made here roles are kept, and where it is restored members are members again. Teams give no right, so
 * they come from anywhere.
 */
export async function planImport(archive: OpenArchive, options: PlanOptions): Promise<Plan> {
  const archived = read(archivedOrganization, archive.manifest.organization)
  const organization = { ...archived, slug: options.slug ?? archived.slug }
  const people = await readPeople(archive)
  const all = people.filter(isMember)
  const isTrusted = options.mode !== 'import'
  const returning = isTrusted ? await stillHere(all) : []
  const isOurs = isOwnArchive(archive)
  const owner = await findOwner(options.owner, isTrusted ? returning : isOurs ? all : [])
  const owning = all.find(({ email }) => email === owner?.email)
  const members = returning.filter(({ userId }) => userId !== owning?.userId)
  const emails = new Set([owner?.email, ...members.map(({ email }) => email)])
  const waiting = new Map(
    people.flatMap((one) =>
      'email' in one && !emails.has(one.email)
        ? [[one.email, { email: one.email, role: one.role, team: teamsIn(one)[0] }] as const]
        : [],
    ),
  )
  const chosen = [...waiting.values()].slice(0, maximumPendingInvitations)
  const invitations = isOurs ? chosen : chosen.map((one) => ({ ...one, role: 'member' as const }))
  return {
    mode: options.mode,
    organization,
    owner,
    members: owning ? [{ ...owning, role: 'owner' as const }, ...members] : members,
    roles: isOurs ? people.filter(isRole) : [],
    defaultRole: isOurs ? people.find((one) => one.kind === 'default-role')?.role : undefined,
    teams: people.filter(isTeam),
    invitations,
    inMoreTeams: all.filter(({ email, teams }) => teams.length > 1 && waiting.has(email)).length,
    uninvited: waiting.size - invitations.length,
    lowered: isOurs ? 0 : chosen.filter(({ role }) => role !== 'member').length,
    tables: archive.manifest.tables,
    files: archive.manifest.files,
    omitted: archive.manifest.omitted,
    conflicts: await conflictsOf(archive, options, organization, owner),
  }
}
