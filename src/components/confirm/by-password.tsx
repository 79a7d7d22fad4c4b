import { PasswordInput } from '@/components/auth/password-input'
import { useConfirmMessages } from '@/i18n/confirm'
import { ProofForm } from './proof-form'
import { useConfirm, type WayProps } from './use-confirm'

export function ByPassword({ email, onDone }: WayProps) {
  const words = useConfirmMessages().confirm
  const { give, isPending, problem } = useConfirm(onDone)
  return (
    <ProofForm
      label={words.password}
      problem={problem}
      pending={isPending}
      onGive={(password) => give({ way: 'password', password })}
    >
      {/* Password managers fill in the password of this address. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordInput name="proof" autoComplete="current-password" autoFocus required />
    </ProofForm>
  )
}
