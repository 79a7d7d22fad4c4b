import { useMutation } from '@tanstack/react-query'
import { ActButton } from '@/components/auth/act-button'
import { AuthPage } from '@/components/auth/auth-page'
import { FormProblem } from '@/components/auth/form-problem'
import { TextLink } from '@/components/auth/text-link'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { keepEmail, type viewKeepEmail } from '@/server/email-change-fns'

interface KeepEmailProps {
  token: string
  change: Awaited<ReturnType<typeof viewKeepEmail>>
}

/** Keeps an address that is about to change, or takes back one that was. */
export function KeepEmail({ token, change }: KeepEmailProps) {
  const words = useAccountMessages().accountEmail.undo
  const sentence = useSentence()
  const keep = useMutation({ mutationFn: keepEmail })
  const signIn = (
    <TextLink to="/login" search={{}}>
      {words.signIn}
    </TextLink>
  )
  if (keep.data) {
    const { email, isTakenBack } = keep.data
    return (
      <AuthPage
        title={isTakenBack ? words.takenBackTitle : words.keptTitle}
        lead={isTakenBack ? words.takenBack(email) : words.kept(email)}
        foot={
          isTakenBack ? (
            signIn
          ) : (
            <TextLink to="/forgot-password" search={{}}>
              {words.choose}
            </TextLink>
          )
        }
      />
    )
  }
  if (!change) return <AuthPage title={words.goneTitle} lead={words.gone} foot={signIn} />
  const { before, after, isDone } = change
  return (
    <AuthPage
      title={isDone ? words.backTitle : words.keepTitle}
      lead={isDone ? words.backLead(before, after) : words.keepLead(before, after)}
    >
      <div className="grid gap-3">
        <FormProblem>{keep.error && sentence(keep.error)}</FormProblem>
        <ActButton pending={keep.isPending} onAct={() => keep.mutate({ data: { token } })}>
          {isDone ? words.backAct : words.keepAct}
        </ActButton>
      </div>
    </AuthPage>
  )
}
