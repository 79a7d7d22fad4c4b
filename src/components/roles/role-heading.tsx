import Pencil from 'lucide-react/icons/pencil'
import Trash from 'lucide-react/icons/trash-2'
import { roleName } from '@/components/app/role-name'
import { cn } from '@/components/cn'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { TableHead } from '@/components/ui/table'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import type { NamedRole } from '@/lib/permissions'
import type { Holders } from '@/lib/roles'

interface RoleHeadingProps {
  role: NamedRole
  held: Holders
  /** Whether the person who looks has it. */
  isYours: boolean
  className?: string | undefined
  /** Whoever may not is not offered it. */
  onEdit?: (() => void) | undefined
  onDelete?: (() => void) | undefined
  onIntent?: () => void
}

/** The head of a column: a role, how many have it, and what can be done with it. */
export function RoleHeading({
  role,
  held: { people, invited },
  isYours,
  className,
  onEdit,
  onDelete,
  onIntent,
}: RoleHeadingProps) {
  const t = useMessages()
  const words = useRolesMessages().matrix
  const name = roleName(t, role)
  const acts = [
    { label: words.edit(name), Icon: Pencil, onClick: onEdit },
    { label: words.delete(name), Icon: Trash, onClick: onDelete },
  ]
  return (
    <TableHead className={cn('h-auto py-2 align-top font-normal whitespace-normal', className)}>
      <div className="flex min-w-18 items-start sm:min-w-22 justify-between gap-x-1 coarse:flex-col">
        <div className={cn('grid gap-0.5', typeof role !== 'string' && 'min-w-26')}>
          <span className="flex items-center gap-1.5">
            <span className="max-w-40 text-base font-semibold text-text wrap-break-word">{name}</span>
            {isYours && <Badge>{words.you}</Badge>}
          </span>
          <span className="whitespace-nowrap">{words.people(people)}</span>
          {invited > 0 && <span className="whitespace-nowrap">{words.invited(invited)}</span>}
        </div>
        <div className="-my-1 -me-1.5 flex text-text coarse:-ms-3.5">
          {acts.map(
            ({ label, Icon, onClick }) =>
              onClick && (
                <Button
                  key={label}
                  variant="ghost"
                  size="icon-sm"
                  title={label}
                  aria-label={label}
                  onClick={onClick}
                  onPointerEnter={onIntent}
                  onFocus={onIntent}
                >
                  <Icon />
                </Button>
              ),
          )}
        </div>
      </div>
    </TableHead>
  )
}
