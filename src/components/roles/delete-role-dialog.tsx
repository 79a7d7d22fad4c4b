import { useState } from 'react'
import { roleName } from '@/components/app/role-name'
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NativeSelect } from '@/components/ui/native-select'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import { roles as builtIn, keyOf } from '@/lib/permissions'
import type { OwnRole } from '@/server/role-queries'
import { useRoleActs } from './use-role-acts'

interface DeleteRoleDialogProps {
  slug: string
  role: OwnRole
  roles: readonly OwnRole[]
  onClose: () => void
}

/** Asks by name, and which role whoever has it gets. Nobody becomes an owner by the way. */
export default function DeleteRoleDialog({ slug, role, roles, onClose }: DeleteRoleDialogProps) {
  const t = useMessages()
  const words = useRolesMessages().deletion
  const { remove } = useRoleActs(slug)
  const [instead, setInstead] = useState('member')
  const isUsed = role.people + role.invited > 0
  const choices = [
    ...builtIn.filter((each) => each !== 'owner'),
    ...roles.filter(({ key }) => key !== role.key),
  ].map((each) => ({ key: keyOf(each), name: roleName(t, each) }))
  const chosen = choices.find(({ key }) => key === instead) ?? { key: 'member', name: roleName(t, 'member') }
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{words.title(role.name)}</AlertDialogTitle>
          <AlertDialogDescription>
            {isUsed ? words.used(role.people, role.invited) : words.unused}
          </AlertDialogDescription>
        </AlertDialogHeader>
        {isUsed && (
          <Field label={words.instead}>
            <NativeSelect value={chosen.key} onChange={({ currentTarget: { value } }) => setInstead(value)}>
              {choices.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
        )}
        <AlertDialogFooter>
          <AlertDialogCancel render={<Button variant="outline" />}>{words.keep}</AlertDialogCancel>
          <AlertDialogCancel
            render={
              <Button variant="destructive" onClick={() => remove.mutate({ slug, role, instead: chosen })} />
            }
          >
            {words.act}
          </AlertDialogCancel>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
