import { roleName } from '@/components/app/role-name'
import { FormSheet } from '@/components/form/form-sheet'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import { roles as builtIn, type CustomRole, keyOf } from '@/lib/permissions'
import type { Holders } from '@/lib/roles'
import { PermissionChoices } from './permission-choices'
import { givenGroups, givenPermissions } from './permission-groups'
import { useRoleActs } from './use-role-acts'
import { partOf, useRoleForm } from './use-role-form'

interface RoleFormProps {
  slug: string
  /** A new one, unless there is one to change. */
  role: CustomRole | undefined
  roles: readonly CustomRole[]
  held: Holders
  onClose: () => void
}

/** The name of a role and what it allows. A new one begins with what another one has. */
export default function RoleForm({ slug, role, roles, held, onClose }: RoleFormProps) {
  const t = useMessages()
  const words = useRolesMessages().form
  const { save } = useRoleActs(slug)
  const form = useRoleForm(role, async (wanted) => {
    await save.mutateAsync({ slug, ...wanted })
    onClose()
  })
  const starts = [...builtIn, ...roles]
  return (
    <FormSheet
      title={role ? words.edit(role.name) : words.new}
      {...(role && { description: words.holds(held.people) })}
      problem={form.problem}
      pending={form.pending}
      dirty={form.dirty}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Field label={words.name} error={form.nameProblem}>
        <Input
          name="name"
          value={form.name}
          placeholder={words.namePlaceholder}
          maxLength={40}
          autoComplete="off"
          required
          onChange={({ currentTarget }) => form.setName(currentTarget.value)}
        />
      </Field>
      {!role && (
        <Field label={words.start} help={words.startHelp}>
          <NativeSelect
            defaultValue="member"
            onChange={({ currentTarget: { value } }) => {
              const start = starts.find((each) => keyOf(each) === value)
              form.setChosen(start ? partOf(start) : [])
            }}
          >
            <option value="">{words.startNothing}</option>
            {starts.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {roleName(t, each)}
              </option>
            ))}
          </NativeSelect>
        </Field>
      )}
      <section aria-label={words.allows} className="grid gap-3">
        <h3 className="flex items-baseline justify-between font-medium">
          {words.allows}
          <output className="text-sm font-normal text-muted">
            {words.count(form.all.length, givenPermissions.length)}
          </output>
        </h3>
        {givenGroups.map((group) => (
          <PermissionChoices key={group.resource} group={group} chosen={form.chosen} onToggle={form.toggle} />
        ))}
        <p className="border-t border-line pt-3 text-sm text-muted">{words.owners}</p>
      </section>
    </FormSheet>
  )
}
