import { APIError } from 'better-auth/api'
import type { OrganizationOptions } from 'better-auth/plugins/organization'
import { isOrganizationName } from '../organization-name'
import { isFreeSlug } from '../organization-slugs'
import { type BuiltInRole, isBuiltInRole } from '../permissions'
import { mayStillInvite } from './granting'

const refuse = (status: 'BAD_REQUEST' | 'FORBIDDEN', code: string) =>
  new APIError(status, { code, message: code })

/** An organization's own roles are given by the server functions alone. */
function oneRole(role: unknown): BuiltInRole {
  if (!isBuiltInRole(role)) throw refuse('BAD_REQUEST', 'ROLE_NOT_FOUND')
  return role
}

function checkName({ name }: { name?: string }) {
  if (name !== undefined && !isOrganizationName(name)) throw refuse('BAD_REQUEST', 'NAME_INVALID')
}

/** The second layer under the server functions: whichever way Better Auth is called, these hold. */
export const organizationRules: NonNullable<OrganizationOptions['organizationHooks']> = {
  beforeCreateOrganization: async ({ organization }) => {
    if (!(await isFreeSlug(organization.slug ?? ''))) throw refuse('BAD_REQUEST', 'SLUG_INVALID')
    checkName(organization)
  },
  // It would not write down the slug before.
  beforeUpdateOrganization: async ({ organization }) => {
    if (organization.slug !== undefined) throw refuse('BAD_REQUEST', 'SLUG_INVALID')
    checkName(organization)
  },
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
