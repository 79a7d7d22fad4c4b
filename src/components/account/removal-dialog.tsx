import { useMutation } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { forgetRecent } from '@/components/app/forget-recent'
import { FormProblem } from '@/components/auth/form-problem'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { deleteAccount } from '@/server/account-removal-fns'
import { useProblems } from './use-problems'

/** Asks for the address, which nobody types by accident. */
export default function RemovalDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const words = useAccountMessages().accountRemoval
  const sentence = useSentence()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { problems, setProblems } = useProblems<'email' | 'form'>(form)
  const remove = useMutation({
    mutationFn: deleteAccount,
    // A full load, so that nothing of anybody stays in memory.
    onSuccess: () => {
      forgetRecent()
      window.location.assign('/login')
    },
    onError: (error) => {
      const isAddress = isAppError(error) && error.reason === 'emailDiffers'
      setProblems({ [isAddress ? 'email' : 'form']: sentence(error) })
    },
  })
  const submit = (data: FormData) => {
    const typed = String(data.get('email')).trim()
    const isOwn = typed.toLowerCase() === email
    setProblems(isOwn ? {} : { email: words.differs })
    if (isOwn && !remove.isPending && !remove.isSuccess) remove.mutate({ data: { email: typed } })
  }
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation
        title={words.askTitle}
        help={words.askHelp(email)}
        keep={words.keep}
        choice={
          <form
            ref={form}
            id={id}
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              submit(new FormData(event.currentTarget))
            }}
          >
            <FieldGroup>
              <FormProblem>{problems.form}</FormProblem>
              <Field label={words.typed} error={problems.email}>
                <Input name="email" autoComplete="off" autoCapitalize="none" spellCheck={false} />
              </Field>
            </FieldGroup>
          </form>
        }
      >
        <Button type="submit" form={id} variant="destructive" pending={remove.isPending || remove.isSuccess}>
          {words.act}
        </Button>
      </Confirmation>
    </AlertDialog>
  )
}
