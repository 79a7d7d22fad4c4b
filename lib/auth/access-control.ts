import { createAccessControl } from 'better-auth/plugins/access'
import { allows, type BuiltInRole, isPermission, permissions, roles } from '../permissions'

/** Better Auth calls the withdrawal of an invitation "cancel"; here it is `invitation:delete`. */
const actionsOf = (resource: string, actions: string[]) =>
  resource === 'invitation' && actions.includes('delete') ? [...actions, 'cancel'] : actions

const held = (permission: string, role: BuiltInRole) => isPermission(permission) && allows(role, permission)

const statements = Object.fromEntries(
  Object.entries(permissions).map(([resource, actions]) => [
    resource,
    actionsOf(resource, Object.keys(actions)),
  ]),
)

export const accessControl = createAccessControl(statements)

/** The matrix of lib/permissions.ts in the words of Better Auth. */
export const accessRoles = Object.fromEntries(
  roles.map((role) => [
    role,
    accessControl.newRole(
      Object.fromEntries(
        Object.entries(permissions).map(([resource, actions]) => [
          resource,
          actionsOf(
            resource,
            Object.keys(actions).filter((action) => held(`${resource}:${action}`, role)),
          ),
        ]),
      ),
    ),
  ]),
)
