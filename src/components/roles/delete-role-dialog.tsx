import { useState } from 'react'
import { roleName } from '@/components/app/role-name'
import { AlertDialog, AlertDialogCancel } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { Field } from '@/components/ui/field'
import { NativeSelect } from '@/components/ui/native-select'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import { roles as builtIn, type CustomRole, keyOf } from '@/lib/permissions'
import type { Holders } from '@/lib/roles'
import { useRoleActs } from './use-role-acts'

interface DeleteRoleDialogProps {
  slug: string
  role: CustomRole
  roles: readonly CustomRole[]
  held: Holders
  onClose: () => void
}

/** Asks by name, and which role whoever has it gets. Nobody becomes an owner by the way. */
export default function DeleteRoleDialog({ slug, role, roles, held, onClose }: DeleteRoleDialogProps) {
  const t = useMessages()
  const words = useRolesMessages().deletion
  const { remove } = useRoleActs(slug)
  const [instead, setInstead] = useState('member')
  const isUsed = held.people + held.invited > 0
  const choices = [
    ...builtIn.filter((each) => each !== 'owner'),
    ...roles.filter(({ key }) => key !== role.key),
  ].map((each) => ({ key: keyOf(each), name: roleName(t, each) }))
  const chosen = choices.find(({ key }) => key === instead) ?? { key: 'member', name: roleName(t, 'member') }
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation
        title={words.title(role.name)}
        help={isUsed ? words.used(held.people, held.invited) : words.unused}
        keep={words.keep}
        choice={
          isUsed && (
            <Field label={words.instead}>
              <NativeSelect value={chosen.key} onChange={({ currentTarget: { value } }) => setInstead(value)}>
                {choices.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </NativeSelect>
            </Field>
          )
        }
      >
        <AlertDialogCancel
          render={
            <Button
              variant="destructive"
              onClick={() => remove.mutate({ slug, role, held, instead: chosen })}
            />
          }
        >
          {words.act}
        </AlertDialogCancel>
      </Confirmation>
    </AlertDialog>
  )
}
