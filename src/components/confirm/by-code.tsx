import { useConfirmMessages } from '@/i18n/confirm'
import { CodeInput } from './code-input'
import { ProofForm } from './proof-form'
import { useConfirm, type WayProps } from './use-confirm'

export function ByCode({ onDone }: WayProps) {
  const words = useConfirmMessages().confirm
  const { give, isPending, problem } = useConfirm(onDone)
  return (
    <ProofForm
      label={words.code}
      help={words.codeHelp}
      problem={problem}
      pending={isPending}
      onGive={(code) => give({ way: 'code', code })}
    >
      <CodeInput name="proof" autoFocus />
    </ProofForm>
  )
}
