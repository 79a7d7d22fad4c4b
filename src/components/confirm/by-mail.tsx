import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useConfirmMessages } from '@/i18n/confirm'
import { useSentence } from '@/i18n/sentence'
import { sendConfirmationCode } from '@/server/confirm-fns'
import { CodeInput } from './code-input'
import { ProofForm } from './proof-form'
import { useConfirm, type WayProps } from './use-confirm'

/** For who has neither a password nor a passkey nor a second step. */
export function ByMail({ email, onDone }: WayProps) {
  const words = useConfirmMessages().confirm
  const sentence = useSentence()
  const { give, isPending, problem } = useConfirm(onDone)
  // While another one is sent, and when that fails, the first can still be given.
  const [wasSent, setWasSent] = useState(false)
  const { mutate: send, ...sending } = useMutation({
    mutationFn: () => sendConfirmationCode(),
    onSuccess: () => setWasSent(true),
  })
  const failed = sending.error && <p className="text-bad">{sentence(sending.error)}</p>
  if (!wasSent)
    return (
      <div className="grid gap-3">
        <p>{words.mailHelp(email)}</p>
        {failed}
        <Button pending={sending.isPending} onClick={() => send()}>
          {words.send}
        </Button>
      </div>
    )
  return (
    <>
      <ProofForm
        label={words.mail}
        help={words.mailSent(email)}
        problem={problem}
        pending={isPending}
        onGive={(code) => give({ way: 'mail', code })}
      >
        <CodeInput name="proof" inputMode="numeric" autoFocus />
      </ProofForm>
      {failed}
      <Button
        variant="link"
        className="justify-self-start"
        pending={sending.isPending}
        onClick={() => send()}
      >
        {words.sendAgain}
      </Button>
    </>
  )
}
