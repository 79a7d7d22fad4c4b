import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
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
import { Spinner } from '@/components/ui/spinner'
import { useConfirmMessages } from '@/i18n/confirm'
import { useSentence } from '@/i18n/sentence'
import { getWaysToConfirm } from '@/server/confirm-fns'
import { ByCode } from './by-code'
import { ByMail } from './by-mail'
import { ByPasskey } from './by-passkey'
import { ByPassword } from './by-password'

interface ConfirmDialogProps {
  onAnswer: (isConfirmed: boolean) => void
}

const forms = { password: ByPassword, code: ByCode, passkey: ByPasskey, mail: ByMail }

/** Asks for a password, a code or a passkey, over whatever asked for it. */
export function ConfirmDialog({ onAnswer }: ConfirmDialogProps) {
  const words = useConfirmMessages().confirm
  const sentence = useSentence()
  const [chosen, choose] = useState<keyof typeof forms>()
  const [isOpen, setOpen] = useState(true)
  const isConfirmed = useRef(false)
  const asked = useQuery({ queryKey: ['ways-to-confirm'], queryFn: () => getWaysToConfirm(), gcTime: 0 })
  const way = chosen ?? asked.data?.ways[0]
  const Form = way && forms[way]
  const done = () => {
    isConfirmed.current = true
    setOpen(false)
  }
  return (
    <AlertDialog
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => open || onAnswer(isConfirmed.current)}
    >
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{words.title}</AlertDialogTitle>
          <AlertDialogDescription>{words.help}</AlertDialogDescription>
        </AlertDialogHeader>
        {asked.error && <p className="text-bad">{sentence(asked.error)}</p>}
        {asked.isPending && <Spinner />}
        {Form && <Form key={way} email={asked.data?.email ?? ''} onDone={done} />}
        <AlertDialogFooter className="sm:justify-between">
          <AlertDialogCancel render={<Button variant="outline" />}>{words.cancel}</AlertDialogCancel>
          {asked.data?.ways
            .filter((each) => each !== way)
            .map((each) => (
              <Button key={each} variant="link" onClick={() => choose(each)}>
                {words.other[each]}
              </Button>
            ))}
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
