import { asc, eq } from 'drizzle-orm'
import { authDb } from '../../../db/auth-db'
import {
  account,
  emailChange,
  invitation,
  invitationLink,
  member,
  organization,
  organizationRemoval,
  organizationRole,
  removedMember,
  session,
  team,
  teamMember,
  user,
} from '../../../db/schema'
import { storedRole, withOwnRole, withRole } from '../../stored-role'
import type { PersonalPart } from './part'
import { portraitOf } from './portrait-of'

const named = organization.name

/** What is somebody's own, and on the side of people. */
export const ownParts: readonly PersonalPart[] = [
  {
    name: 'profile',
    tables: [user],
    rows: async (person) => {
      const [found] = await authDb.select().from(user).where(eq(user.id, person.id))
      return found ? [{ ...found, image: undefined, picture: await portraitOf(person) }] : []
    },
  },
  {
    name: 'waysToSignIn',
    tables: [account],
    rows: ({ id }) =>
      authDb
        .select({ provider: account.providerId, scope: account.scope, since: account.createdAt })
        .from(account)
        .where(eq(account.userId, id)),
  },
  {
    name: 'signedIn',
    tables: [session],
    rows: ({ id }) =>
      authDb
        .select({
          browser: session.userAgent,
          address: session.ipAddress,
          since: session.createdAt,
          usedAt: session.updatedAt,
          until: session.expiresAt,
        })
        .from(session)
        .where(eq(session.userId, id)),
  },
  {
    name: 'addresses',
    tables: [emailChange],
    rows: ({ id }) =>
      authDb
        .select({
          before: emailChange.before,
          after: emailChange.after,
          askedAt: emailChange.createdAt,
          confirmedAt: emailChange.confirmedAt,
        })
        .from(emailChange)
        .where(eq(emailChange.userId, id)),
  },
  {
    name: 'organizations',
    tables: [member],
    rows: async ({ id }) => {
      const rows = await authDb
        .select({
          organization: named,
          slug: organization.slug,
          ...storedRole(member),
          since: member.createdAt,
        })
        .from(member)
        .innerJoin(organization, eq(organization.id, member.organizationId))
        .leftJoin(organizationRole, withOwnRole(member))
        .where(eq(member.userId, id))
      return rows.map(withRole).map(({ role, ...row }) => ({
        ...row,
        role: typeof role === 'string' ? role : role.name,
      }))
    },
  },
  {
    name: 'teams',
    tables: [teamMember],
    rows: ({ id }) =>
      authDb
        .select({ organization: named, team: team.name, since: teamMember.createdAt })
        .from(teamMember)
        .innerJoin(team, eq(team.id, teamMember.teamId))
        .innerJoin(organization, eq(organization.id, teamMember.organizationId))
        .where(eq(teamMember.userId, id)),
  },
  {
    name: 'removedFrom',
    tables: [removedMember],
    rows: ({ id }) =>
      authDb
        .select({ organization: named })
        .from(removedMember)
        .innerJoin(organization, eq(organization.id, removedMember.organizationId))
        .where(eq(removedMember.userId, id)),
  },
  {
    name: 'invitations',
    tables: [],
    rows: ({ email, emailVerified }) =>
      authDb
        .select({
          organization: named,
          role: invitation.role,
          status: invitation.status,
          sentAt: invitation.createdAt,
          until: invitation.expiresAt,
        })
        .from(invitation)
        .innerJoin(organization, eq(organization.id, invitation.organizationId))
        .where(eq(invitation.email, emailVerified ? email : ''))
        .orderBy(asc(invitation.id)),
  },
  {
    // To whom is about others.
    name: 'invitationsSent',
    tables: [invitation],
    rows: ({ id }) =>
      authDb
        .select({
          organization: named,
          role: invitation.role,
          status: invitation.status,
          sentAt: invitation.createdAt,
        })
        .from(invitation)
        .innerJoin(organization, eq(organization.id, invitation.organizationId))
        .where(eq(invitation.inviterId, id))
        .orderBy(asc(invitation.id)),
  },
  {
    name: 'invitationLinksMade',
    tables: [invitationLink],
    rows: ({ id }) =>
      authDb
        .select({
          organization: named,
          role: invitationLink.role,
          uses: invitationLink.uses,
          madeAt: invitationLink.createdAt,
          until: invitationLink.expiresAt,
        })
        .from(invitationLink)
        .innerJoin(organization, eq(organization.id, invitationLink.organizationId))
        .where(eq(invitationLink.inviterId, id)),
  },
  {
    name: 'organizationsDeleted',
    tables: [organizationRemoval],
    rows: ({ id }) =>
      authDb
        .select({
          organization: organizationRemoval.name,
          askedAt: organizationRemoval.createdAt,
          removedAt: organizationRemoval.finishedAt,
        })
        .from(organizationRemoval)
        .where(eq(organizationRemoval.askedBy, id)),
  },
]
