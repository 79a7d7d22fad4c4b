import { useId, useState } from 'react'
import { CodeInput } from '@/components/confirm/code-input'
import { Button } from '@/components/ui/button'
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { toast } from '@/components/ui/toast'
import { useCredentialMessages } from '@/i18n/credentials'
import { useSentence } from '@/i18n/sentence'
import { plainCode } from '@/lib/auth-client'
import type { beginSecondStep } from '@/server/second-step-fns'
import { BackupCodes } from './backup-codes'
import { QrCode } from './qr-code'
import { useSecondStep } from './use-second-step'

interface SetupDialogProps {
  setup: Awaited<ReturnType<typeof beginSecondStep>>
  onClose: () => void
}

/** The picture for the app, then the code that it shows, then the codes for a lost phone. */
export default function SetupDialog({ setup: { uri, secret, backupCodes }, onClose }: SetupDialogProps) {
  const { ui, credentials } = useCredentialMessages()
  const t = credentials.secondStep
  const sentence = useSentence()
  const form = useId()
  const [isMissing, setMissing] = useState(false)
  const { finish } = useSecondStep()
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = plainCode(String(new FormData(event.currentTarget).get('code') ?? ''))
    setMissing(code === '')
    if (code && !finish.isPending) finish.mutate(code, { onSuccess: () => void toast.success(t.done) })
  }
  const problem = isMissing ? t.codeMissing : finish.error && sentence(finish.error)
  return (
    <Dialog
      defaultOpen
      disablePointerDismissal={finish.isSuccess}
      onOpenChangeComplete={(open) => open || onClose()}
    >
      <DialogContent hideClose={finish.isSuccess}>
        {finish.isSuccess ? (
          <BackupCodes codes={backupCodes} />
        ) : (
          <>
            <DialogHeader>
              <DialogTitle>{t.setupTitle}</DialogTitle>
              <DialogDescription>{t.scan}</DialogDescription>
            </DialogHeader>
            <QrCode text={uri} label={t.picture} />
            <p className="text-sm text-muted">
              {t.secret} <span className="font-mono break-all text-text select-all">{secret}</span>
            </p>
            <form id={form} noValidate onSubmit={send}>
              <Field label={t.code} error={problem}>
                <CodeInput name="code" inputMode="numeric" />
              </Field>
            </form>
            <DialogFooter>
              <DialogClose render={<Button variant="outline" />}>{ui.cancel}</DialogClose>
              <Button type="submit" form={form} pending={finish.isPending}>
                {t.finish}
              </Button>
            </DialogFooter>
          </>
        )}
      </DialogContent>
    </Dialog>
  )
}
