import { Table, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useRolesMessages } from '@/i18n/roles'
import { roles as builtIn, type CustomRole, keyOf, type Role } from '@/lib/permissions'
import { type HoldersByRole, holdersOf } from './holders'
import { permissionGroups } from './permission-groups'
import { PermissionRows } from './permission-rows'
import { RoleHeading } from './role-heading'

interface RolesMatrixProps {
  organization: { name: string; role: Role }
  holders: HoldersByRole
  own: readonly CustomRole[]
  onEdit: ((role: CustomRole) => void) | undefined
  onDelete: ((role: CustomRole) => void) | undefined
  onIntent: () => void
}

/** Every permission, and which role holds it. Scrolled, on a phone, it keeps its heads and its first column in sight. */
export function RolesMatrix({ organization, holders, own, onEdit, onDelete, onIntent }: RolesMatrixProps) {
  const words = useRolesMessages().matrix
  const yours = keyOf(organization.role)
  const all = [...builtIn, ...own]
  return (
    <div className="min-w-0 *:data-scrolls:max-h-[78dvh]">
      <Table label={words.label}>
        <colgroup />
        <colgroup span={builtIn.length} />
        {own.length > 0 && <colgroup span={own.length} />}
        <TableHeader className="z-20 group-data-scrolls/table:sticky group-data-scrolls/table:top-0">
          <TableRow className="hover:bg-transparent">
            <TableHead
              rowSpan={2}
              className="sticky start-0 z-1 w-1/3 border-e sm:min-w-58 bg-raised pb-2 align-bottom"
            >
              {words.permission}
            </TableHead>
            <TableHead scope="colgroup" colSpan={builtIn.length} className="border-b-0">
              {words.everywhere}
            </TableHead>
            {own.length > 0 && (
              <TableHead scope="colgroup" colSpan={own.length} className="border-s border-b-0 text-accent">
                {words.own(organization.name)}
              </TableHead>
            )}
          </TableRow>
          <TableRow className="hover:bg-transparent">
            {builtIn.map((role) => (
              <RoleHeading key={role} role={role} held={holdersOf(holders, role)} isYours={role === yours} />
            ))}
            {own.map((role, column) => (
              <RoleHeading
                key={role.key}
                role={role}
                held={holdersOf(holders, role.key)}
                isYours={role.key === yours}
                className={column === 0 ? 'border-s' : undefined}
                onEdit={onEdit && (() => onEdit(role))}
                onDelete={onDelete && (() => onDelete(role))}
                onIntent={onIntent}
              />
            ))}
          </TableRow>
        </TableHeader>
        {permissionGroups.map((group) => (
          <PermissionRows key={group.resource} group={group} roles={all} />
        ))}
      </Table>
    </div>
  )
}
