import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ActButton } from '@/components/auth/act-button'
import { AuthPage } from '@/components/auth/auth-page'
import { FormProblem } from '@/components/auth/form-problem'
import { buttonVariants } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { confirmEmail } from '@/server/email-change-fns'

interface ConfirmEmailProps {
  token: string
  /** The address there is. */
  own: string
  /** The one that shall be; undefined where the link works no more. */
  wanted: string | undefined
}

/** Asks once more, so that no program that follows links in letters changes an address. */
export function ConfirmEmail({ token, own, wanted }: ConfirmEmailProps) {
  const words = useAccountMessages().accountEmail.confirm
  const sentence = useSentence()
  const confirm = useMutation({
    mutationFn: confirmEmail,
    // A full load: everything that is on screen knows the old address.
    onSuccess: () => window.location.assign('/account'),
  })
  const account = (
    <Link to="/account" className={buttonVariants({ variant: 'outline', size: 'lg' })}>
      {wanted ? words.keep : words.account}
    </Link>
  )
  if (!wanted)
    return (
      <AuthPage title={words.goneTitle} lead={words.gone(own)}>
        {account}
      </AuthPage>
    )
  return (
    <AuthPage title={words.title} lead={words.lead(wanted)}>
      <div className="grid gap-3">
        <FormProblem>{confirm.error && sentence(confirm.error)}</FormProblem>
        <ActButton
          className="h-auto min-h-10 py-2 whitespace-normal wrap-anywhere"
          pending={confirm.isPending || confirm.isSuccess}
          onAct={() => confirm.mutate({ data: { token } })}
        >
          {words.act(wanted)}
        </ActButton>
        {account}
      </div>
    </AuthPage>
  )
}
