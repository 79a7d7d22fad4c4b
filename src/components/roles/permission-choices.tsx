import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useRolesMessages } from '@/i18n/roles'
import type { Permission } from '@/lib/permissions'
import type { PermissionGroup } from './permission-groups'
import { usePermissionWords } from './use-permission-words'
import { whyAlong } from './why-along'

interface PermissionChoicesProps {
  group: PermissionGroup
  chosen: readonly Permission[]
  onToggle: (permission: Permission, on: boolean) => void
}

/** What can be chosen of one kind of thing. What comes along is shown chosen, and says why it stays. */
export function PermissionChoices({
  group: { resource, permissions },
  chosen,
  onToggle,
}: PermissionChoicesProps) {
  const id = useId()
  const words = useRolesMessages().form
  const { about, act } = usePermissionWords()
  return (
    <fieldset className="grid border-t border-line pt-2.5">
      <legend className="float-start mb-1 text-sm font-semibold">{about(resource)}</legend>
      {permissions.map((permission) => {
        const why = whyAlong(permission, chosen)
        const name = `${id}-${permission}`
        return (
          <label
            key={permission}
            htmlFor={`${name}-box`}
            className="-mx-2 flex items-start gap-2.5 rounded-sm px-2 py-1 hover:bg-hover has-data-disabled:bg-transparent coarse:py-3"
          >
            <Checkbox
              id={`${name}-box`}
              aria-labelledby={name}
              aria-describedby={why && `${name}-why`}
              checked={why !== undefined || chosen.includes(permission)}
              disabled={why !== undefined}
              onCheckedChange={(on) => onToggle(permission, on)}
              className="mt-0.5"
            />
            <span className="grid">
              <span id={name}>{act(permission)}</span>
              {why && (
                <span id={`${name}-why`} className="text-sm text-muted">
                  {words[why]}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
