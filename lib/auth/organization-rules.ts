import { APIError } from 'better-auth/api'
import type { OrganizationOptions } from 'better-auth/plugins/organization'
import { isOrganizationName } from '../organization-name'
import { type BuiltInRole, isBuiltInRole } from '../permissions'
import { isUsableSlug } from '../slugs'
import { mayStillInvite } from './granting'

const refuse = (status: 'BAD_REQUEST' | 'FORBIDDEN', code: string) =>
  new APIError(status, { code, message: code })

/** An organization's own roles are given by the server functions alone. */
function oneRole(role: unknown): BuiltInRole {
  if (!isBuiltInRole(role)) throw refuse('BAD_REQUEST', 'ROLE_NOT_FOUND')
  return role
}

function checkOrganization({ organization }: { organization: { name?: string; slug?: string } }) {
  if (organization.slug !== undefined && !isUsableSlug(organization.slug))
    throw refuse('BAD_REQUEST', 'SLUG_INVALID')
  if (organization.name !== undefined && !isOrganizationName(organization.name))
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
    if (!(await mayStillInvite(inviter.id, organization.id, role)))
      throw refuse('FORBIDDEN', 'ROLE_NOT_YOURS')
  },
  beforeAcceptInvitation: async ({ invitation, organization }) => {
    const role = oneRole(invitation.role)
    if (!(await mayStillInvite(invitation.inviterId, organization.id, role))) {
      throw refuse('FORBIDDEN', 'INVITATION_WITHDRAWN')
    }
  },
}
