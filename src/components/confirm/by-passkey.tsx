import { useMutation } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { useConfirmMessages } from '@/i18n/confirm'
import { askForPasskey } from '@/lib/passkey-client'
import { useConfirm, type WayProps } from './use-confirm'

export function ByPasskey({ onDone }: WayProps) {
  const words = useConfirmMessages().confirm
  const { give, isPending, problem } = useConfirm(onDone)
  const { mutate: ask, ...asking } = useMutation({
    mutationFn: () => askForPasskey(),
    onSuccess: (response) => response && give({ way: 'passkey', response }),
  })
  return (
    <div className="grid gap-3">
      <p>{words.passkeyHelp}</p>
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      <Button pending={asking.isPending || isPending} onClick={() => ask()}>
        {words.passkey}
      </Button>
    </div>
  )
}
