import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useUnsaved } from '@/components/form/use-unsaved'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import { toast } from '@/components/ui/toast'
import { useInviteSentence } from '@/i18n/invite-many'
import { useMembersMessages } from '@/i18n/members'
import { isEmail } from '@/lib/is-email'
import { allows, keyOf, type Role } from '@/lib/permissions'
import { inviteMember } from '@/server/invitation-fns'
import { keys } from '@/server/query-keys'
import { RoleOptions } from './role-options'
import { TeamField } from './team-field'
import { useGivenRole } from './use-given-role'

const roleHelp = (t: ReturnType<typeof useMembersMessages>, role: Role): string =>
  typeof role === 'string' ? t.members.invite.roles[role] : t.members.invite.ownRole(role.permissions.length)

/** One address, one role, one letter. Nobody is offered a role above their own. */
export function EmailForm({ slug, role: own }: { slug: string; role: Role }) {
  const t = useMembersMessages()
  const sentence = useInviteSentence()
  const queryClient = useQueryClient()
  const [email, setEmail] = useState('')
  const { role, choices, choose } = useGivenRole(slug, own)
  const [team, setTeam] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const invite = useMutation({
    mutationFn: (data: { slug: string; email: string; role: string; team: string | undefined }) =>
      inviteMember({ data }),
    onSuccess: ({ mailed }, { email }) => {
      setEmail('')
      if (mailed) toast.success(t.members.invite.sent(email))
      else toast.error(t.members.invite.notMailed(email), { description: t.members.invite.notMailedHelp })
    },
    onError: (error) => setProblem(sentence(error)),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.invitations(slug) }),
        queryClient.invalidateQueries({ queryKey: keys.summary(slug) }),
      ]),
  })

  useUnsaved(email.trim() !== '' && !invite.isPending)

  const send = (typed: string, wanted: string, into: string | undefined) => {
    const address = typed.trim().toLowerCase()
    const wrong = isEmail(address) ? undefined : t.members.invite.emailProblem
    setProblem(wrong)
    if (!wrong) invite.mutate({ slug, email: address, role: wanted, team: into })
    return !wrong
  }
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!invite.isPending && !send(email, keyOf(role), team))
      event.currentTarget.querySelector('input')?.focus()
  }
  // React keeps a form that was sent before the page woke up, and calls this when it has.
  const submitEarly = (form: FormData) => {
    send(String(form.get('email')), String(form.get('role')), String(form.get('team') ?? '') || undefined)
  }

  return (
    <form noValidate onSubmit={submit} action={submitEarly}>
      <FieldGroup>
        <Field label={t.members.invite.email} error={problem}>
          <Input
            type="email"
            name="email"
            data-arrival="invite"
            value={email}
            placeholder={t.members.invite.emailPlaceholder}
            maxLength={254}
            autoComplete="off"
            spellCheck={false}
            required
            onChange={({ currentTarget }) => {
              setEmail(currentTarget.value)
              setProblem(undefined)
            }}
          />
        </Field>
        <Field label={t.members.invite.role} help={roleHelp(t, role)}>
          <NativeSelect
            name="role"
            value={keyOf(role)}
            onChange={({ currentTarget: { value } }) => choose(value)}
          >
            <RoleOptions choices={choices} />
          </NativeSelect>
        </Field>
        {allows(own, 'team:read') && <TeamField slug={slug} team={team} onChoose={setTeam} />}
        <Button type="submit" pending={invite.isPending}>
          {t.members.invite.submit}
        </Button>
      </FieldGroup>
    </form>
  )
}
