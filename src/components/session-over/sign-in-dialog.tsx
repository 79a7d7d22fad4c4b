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
import { Button, buttonVariants } from '@/components/ui/button'
import { useSessionOverMessages } from '@/i18n/session-over'
import { ByCode } from './by-code'
import { ByPassword } from './by-password'
import { useBack } from './use-back'

interface SignInDialogProps {
  person: { id: string; email: string }
  /** Whether it is them again, once it has closed. */
  onAnswer: (isBack: boolean) => void
}

/** Lets the person of a page sign in again without leaving it. */
export function SignInDialog({ person, onAnswer }: SignInDialogProps) {
  const words = useSessionOverMessages().sessionOver
  const [isOpen, setOpen] = useState(true)
  const [step, setStep] = useState<'password' | 'code'>('password')
  const isBack = useRef(false)
  const look = useBack(person.id, () => {
    isBack.current = true
    setOpen(false)
  })
  const { pathname, search, hash } = window.location
  const way = new URLSearchParams({ callbackURL: pathname + search + hash })
  return (
    <AlertDialog
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => open || onAnswer(isBack.current)}
    >
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{words.title}</AlertDialogTitle>
          <AlertDialogDescription className="wrap-anywhere">
            {words.help(person.email)}
          </AlertDialogDescription>
        </AlertDialogHeader>
        {step === 'password' ? (
          <ByPassword email={person.email} onDone={look} onSecondStep={() => setStep('code')} />
        ) : (
          <ByCode onDone={look} onTooLate={() => setStep('password')} />
        )}
        <AlertDialogFooter className="sm:justify-between">
          <AlertDialogCancel render={<Button variant="outline" />}>{words.later}</AlertDialogCancel>
          <a href={`/login?${way}`} className={buttonVariants({ variant: 'link' })}>
            {words.other}
          </a>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
