import { z } from 'zod'
import { maximumTeams } from '../auth/limits'
import { isOrganizationName } from '../organization-name'
import { isPermission } from '../permissions'
import { isRoleName, roleKeyPattern } from '../role-name'
import { slugPattern } from '../slugs'
import { isTeamName } from '../team-name'
import { isClosedText } from './closed'

const moment = z.iso.datetime()
const email = z
  .email()
  .max(254)
  .refine((address) => address === address.toLowerCase())
const role = z.string().regex(roleKeyPattern)
const id = z.string().regex(/^[A-Za-z0-9_-]{1,56}$/)

/** What an archive says of the organization. */
export const archivedOrganization = z.strictObject({
  id,
  slug: z.string().regex(slugPattern),
  name: z.string().refine(isOrganizationName),
  logo: z.uuid().nullable(),
  metadata: z
    .string()
    .max(100_000)
    .nullable()
    .refine((text) => !isClosedText(text)),
  createdAt: moment,
})

/**
 * What it says of people, and of the organization's own roles and teams: as much as every member may see of the others, and no
 * more.
 */
export const archivedPerson = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('member'),
    userId: id,
    name: z.string().max(1_000),
    email,
    role,
    joinedAt: moment,
    /** Those they are in, by their ids; an archive of before there were any says nothing. */
    teams: z.array(id).max(maximumTeams).default([]),
  }),
  z.strictObject({ kind: z.literal('invitation'), email, role, team: id.optional() }),
  z.strictObject({ kind: z.literal('team'), id, name: z.string().refine(isTeamName) }),
  /** The role that the organization gives unless another one is chosen; none says member. */
  z.strictObject({ kind: z.literal('default-role'), role }),
  z.strictObject({
    kind: z.literal('role'),
    key: role,
    name: z.string().refine(isRoleName),
    // One that there is no more is left out.
    permissions: z
      .array(z.string().max(100))
      .max(1_000)
      .transform((all) => all.filter(isPermission)),
  }),
])

export type ArchivedOrganization = z.output<typeof archivedOrganization>
export type ArchivedPerson = z.output<typeof archivedPerson>
/** As it is written: what is not said is left to its default. */
export type ArchivingPerson = z.input<typeof archivedPerson>
export type ArchivedMember = Extract<ArchivedPerson, { kind: 'member' }>
export type ArchivedRole = Extract<ArchivedPerson, { kind: 'role' }>
export type ArchivedTeam = Extract<ArchivedPerson, { kind: 'team' }>
