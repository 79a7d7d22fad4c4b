import { APIError } from 'better-auth/api'
import type { OrganizationOptions } from 'better-auth/plugins/organization'
import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { member } from '../../db/schema'
import { allows, isRole, type Role } from '../permissions'
import { isUsableSlug } from '../slugs'
import { isUsableName } from './names'

const refuse = (status: 'BAD_REQUEST' | 'FORBIDDEN', code: string) =>
  new APIError(status, { code, message: code })

function oneRole(role: unknown): Role {
  if (!isRole(role)) throw refuse('BAD_REQUEST', 'ROLE_NOT_FOUND')
  return role
}

/** The role that `userId` holds in the organization at this moment, if any. */
async function roleOf(userId: string, organizationId: string): Promise<Role | undefined> {
  const [row] = await authDb
    .select({ role: member.role })
    .from(member)
    .where(and(eq(member.userId, userId), eq(member.organizationId, organizationId)))
  return isRole(row?.role) ? row.role : undefined
}

/** Whether a person holding `own` may hand out `granted`: invites at all, and makes owners only as an owner. */
export const mayGrant = (own: Role | undefined, granted: Role): boolean =>
  own !== undefined && allows(own, 'invitation:create') && (granted !== 'owner' || own === 'owner')

function checkOrganization({ organization }: { organization: { name?: string; slug?: string } }) {
  if (organization.slug !== undefined && !isUsableSlug(organization.slug))
    throw refuse('BAD_REQUEST', 'SLUG_INVALID')
  if (organization.name !== undefined && !isUsableName(organization.name))
    throw refuse('BAD_REQUEST', 'NAME_INVALID')
}

/** The second layer under the server functions: whichever way Better Auth is called, these hold. */
export const organizationRules: NonNullable<OrganizationOptions['organizationHooks']> = {
  beforeCreateOrganization: async (data) => checkOrganization(data),
  beforeUpdateOrganization: async (data) => checkOrganization(data),
  beforeAddMember: async ({ member }) => {
    oneRole(member.role)
  },
  beforeUpdateMemberRole: async ({ newRole }) => {
    oneRole(newRole)
  },
  beforeCreateInvitation: async ({ invitation, inviter, organization }) => {
    const role = oneRole(invitation.role)
    if (!mayGrant(await roleOf(inviter.id, organization.id), role))
      throw refuse('FORBIDDEN', 'ROLE_NOT_YOURS')
  },
  beforeAcceptInvitation: async ({ invitation, organization }) => {
    const role = oneRole(invitation.role)
    if (!mayGrant(await roleOf(invitation.inviterId, organization.id), role)) {
      throw refuse('FORBIDDEN', 'INVITATION_WITHDRAWN')
    }
  },
}
