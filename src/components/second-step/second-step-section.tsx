import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Section } from '@/components/account/section'
import { lazyPopup } from '@/components/app/lazy-popup'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useHydrated } from '@/components/use-hydrated'
import { useCredentialMessages } from '@/i18n/credentials'
import { secondStepQuery } from '@/server/credential-queries'
import { useSecondStep } from './use-second-step'

const SetupDialog = lazyPopup(() => import('./setup-dialog'))
const BackupCodesDialog = lazyPopup(() => import('./backup-codes-dialog'))

/** Whether a code is asked for after the password. */
export default function SecondStepSection() {
  const { ui, credentials } = useCredentialMessages()
  const t = credentials.secondStep
  const { data: second } = useSuspenseQuery(secondStepQuery)
  const { begin, renew, end } = useSecondStep()
  const [isEnding, setEnding] = useState(false)
  // The section wakes up after the page; before that a click would be lost.
  const isAsleep = !useHydrated()
  return (
    <Section
      name="secondStep"
      description={t.description}
      action={
        !second && (
          <Button
            variant="outline"
            pending={begin.isPending}
            disabled={isAsleep}
            onClick={() => begin.mutate()}
          >
            {t.begin}
          </Button>
        )
      }
    >
      <p className={second?.backupCodes === 0 ? 'text-warn' : 'text-muted'}>
        {second ? `${t.on} ${t.left(second.backupCodes)}` : t.off}
      </p>
      {second && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="outline"
            pending={renew.isPending}
            disabled={isAsleep}
            onClick={() => renew.mutate()}
          >
            {t.renew}
          </Button>
          <Button variant="ghost" disabled={isAsleep} onClick={() => setEnding(true)}>
            {t.end}
          </Button>
        </div>
      )}
      {begin.data && <SetupDialog setup={begin.data} onClose={begin.reset} />}
      {renew.data && <BackupCodesDialog codes={renew.data} onClose={renew.reset} />}
      {isEnding && (
        <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || setEnding(false)}>
          <Confirmation title={t.endTitle} help={t.endHelp} keep={ui.cancel}>
            <Button
              variant="destructive"
              pending={end.isPending}
              onClick={() => end.mutate(undefined, { onSettled: () => setEnding(false) })}
            >
              {t.end}
            </Button>
          </Confirmation>
        </AlertDialog>
      )}
    </Section>
  )
}
