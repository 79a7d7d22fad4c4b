import KeyRound from 'lucide-react/icons/key-round'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { RelativeTime } from '@/components/ui/relative-time'
import { useCredentialMessages } from '@/i18n/credentials'
import type { listPasskeys } from '@/server/passkey-fns'
import { PasskeyName } from './passkey-name'
import { usePasskeys } from './use-passkeys'

interface PasskeyRowProps {
  passkey: Awaited<ReturnType<typeof listPasskeys>>[number]
}

export function PasskeyRow({ passkey: { id, name: given, createdAt } }: PasskeyRowProps) {
  const { ui, credentials } = useCredentialMessages()
  const t = credentials.passkeys
  const name = given ?? t.nameless
  const [isRenaming, setRenaming] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const { remove } = usePasskeys()
  if (isRenaming) return <PasskeyName id={id} name={name} onDone={() => setRenaming(false)} />
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <KeyRound aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <span className="grid min-w-0 flex-1">
        <span className="truncate font-medium">{name}</span>
        {createdAt && (
          <span className="text-sm text-muted">
            {t.added} <RelativeTime date={createdAt} />
          </span>
        )}
      </span>
      <Button variant="ghost" size="icon-sm" aria-label={t.rename(name)} onClick={() => setRenaming(true)}>
        <Pencil />
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label={t.remove(name)} onClick={() => setAsked(true)}>
        <Trash2 />
      </Button>
      {isAsked && (
        <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || setAsked(false)}>
          <Confirmation title={t.removeTitle(name)} help={t.removeHelp} keep={ui.cancel}>
            <Button
              variant="destructive"
              pending={remove.isPending}
              onClick={() => remove.mutate({ id, name }, { onSettled: () => setAsked(false) })}
            >
              {t.remove(name)}
            </Button>
          </Confirmation>
        </AlertDialog>
      )}
    </li>
  )
}
