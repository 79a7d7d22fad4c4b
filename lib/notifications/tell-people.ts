import type { Happening, Writer } from '../happenings'
import type { NamedRole, Role } from '../permissions'
import { requireRole } from '../stored-role'
import { notify, settleInvitation, type Told } from './notify'
import { membersBeside, nameOf, nameOfOrganization, recipientsOf, whoSeesMembers } from './recipients'

const named = (role: Role): NamedRole => (typeof role === 'string' ? role : { name: role.name })

/** Tells those whom it concerns. */
export async function tellPeople(tx: Writer, happening: Happening): Promise<void> {
  if (happening.what === 'settled') await settleInvitation(tx, happening.invitationId)
  else await notify(tx, await toldBy(tx, happening))
}

async function toldBy(tx: Writer, it: Exclude<Happening, { what: 'settled' }>): Promise<Told[]> {
  const { organizationId } = it
  if (it.what === 'exported') {
    return [
      { userId: it.to, type: 'export_ended', organizationId, details: it.isDone ? {} : { failed: true } },
    ]
  }
  const actor = await nameOf(tx, it.by)
  // What somebody has done themselves is no news to them: it is in their history, and read.
  const own = { userId: it.by, organizationId, isRead: true }
  switch (it.what) {
    case 'created':
      return [{ ...own, type: 'member_added', details: { role: 'owner' } }]
    case 'joined': {
      const role = named(await requireRole(organizationId, it.role, tx))
      const details = { actor, role }
      const others = await whoSeesMembers(tx, organizationId, it.by)
      return [
        { ...own, type: 'member_added', details: { role } },
        ...others.map((userId) => ({ userId, type: 'member_joined' as const, organizationId, details })),
      ]
    }
    case 'left': {
      const others = await whoSeesMembers(tx, organizationId, it.by)
      return others.map((userId) => ({ userId, type: 'member_left', organizationId, details: { actor } }))
    }
    case 'invited': {
      const found = await recipientsOf(tx, it.invitations)
      const organization = await nameOfOrganization(tx, organizationId)
      const details = { actor, organization, role: named(it.role) }
      return found.map((to) => ({ ...to, type: 'invitation_received', details }))
    }
    case 'declined':
      return [{ userId: it.inviterId, type: 'invitation_rejected', organizationId, details: { actor } }]
    case 'removed': {
      const organization = await nameOfOrganization(tx, organizationId)
      return [{ userId: it.userId, type: 'member_removed', details: { actor, organization } }]
    }
    case 'role-changed': {
      const details = { actor, role: named(it.after), previousRole: named(it.before) }
      return [{ userId: it.userId, type: 'role_changed', organizationId, details }]
    }
    case 'closed':
    case 'reopened': {
      const type = it.what === 'closed' ? 'organization_closed' : 'organization_reopened'
      const details = { actor, ...(it.what === 'closed' && { dueAt: it.dueAt.toISOString() }) }
      const others = await membersBeside(tx, organizationId, it.by)
      return others.map((userId) => ({ userId, type, organizationId, details }))
    }
  }
}
