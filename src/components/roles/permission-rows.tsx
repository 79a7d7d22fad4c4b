import Check from 'lucide-react/icons/check'
import Lock from 'lucide-react/icons/lock'
import { cn } from '@/components/cn'
import { TableCell, TableRow } from '@/components/ui/table'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import {
  allows,
  roles as builtIn,
  isForOwnersOnly,
  keyOf,
  type Permission,
  type Role,
} from '@/lib/permissions'
import type { PermissionGroup } from './permission-groups'
import { usePermissionWords } from './use-permission-words'

interface PermissionRowsProps {
  group: PermissionGroup
  roles: readonly Role[]
}

/** What can be done with one kind of thing, and which role may. */
export function PermissionRows({ group: { resource, permissions }, roles }: PermissionRowsProps) {
  const { about, act } = usePermissionWords()
  return (
    <tbody className="last:[&>tr:last-child>*]:border-b-0">
      <tr>
        <th
          scope="rowgroup"
          colSpan={roles.length + 1}
          className="h-8 border-b border-line bg-sunken px-3 text-start text-sm font-semibold"
        >
          <span className="sticky start-3">{about(resource)}</span>
        </th>
      </tr>
      {permissions.map((permission) => (
        <TableRow key={permission}>
          <th scope="row" className={firstColumnClasses}>
            <span className="flex items-center gap-1.5">
              {act(permission)}
              {isForOwnersOnly(permission) && <OwnersOnly />}
            </span>
          </th>
          {roles.map((role, column) => (
            <Mark
              key={keyOf(role)}
              role={role}
              permission={permission}
              className={column === builtIn.length ? 'border-s' : undefined}
            />
          ))}
        </TableRow>
      ))}
    </tbody>
  )
}

/** Opaque, since the other columns go by beneath it; the colour of a row that is pointed at lies on top. */
const firstColumnClasses = [
  'sticky start-0 z-1 h-9 border-e border-b border-line bg-raised px-3 py-1 text-start leading-5 font-normal coarse:h-11',
  'group-hover/row:bg-[linear-gradient(var(--hover),var(--hover))]',
].join(' ')

function OwnersOnly() {
  const { ownersOnly } = useRolesMessages().matrix
  return (
    <span title={ownersOnly} className="text-muted [&_svg]:size-3.5">
      <Lock aria-hidden="true" />
      <span className="sr-only">{ownersOnly}</span>
    </span>
  )
}

interface MarkProps {
  role: Role
  permission: Permission
  className: string | undefined
}

/** The organization's own roles have its colour. */
function Mark({ role, permission, className }: MarkProps) {
  const { yes, no } = useMessages().ui
  const has = allows(role, permission)
  return (
    <TableCell className={cn('relative', className)}>
      {has ? (
        <Check aria-hidden="true" className={typeof role === 'string' ? 'size-4' : 'size-4 text-accent'} />
      ) : (
        <span aria-hidden="true" className="block h-px w-2 bg-line-strong" />
      )}
      <span className="sr-only">{has ? yes : no}</span>
    </TableCell>
  )
}
