import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { callbackSearch, enter, nextIn } from '@/components/auth/callback-search'
import { FormProblem } from '@/components/auth/form-problem'
import { leaveWhenSignedIn } from '@/components/auth/leave-when-signed-in'
import { PasskeyButton } from '@/components/auth/passkey-button'
import { RememberDevice } from '@/components/auth/remember-device'
import { TextLink } from '@/components/auth/text-link'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { CodeInput } from '@/components/confirm/code-input'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { plainCode, secondStepOf, takeSecondStep } from '@/lib/auth-client'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'

export const Route = createFileRoute('/_auth/second-step')({
  validateSearch: callbackSearch,
  beforeLoad: leaveWhenSignedIn,
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const next = nextIn(request)
        return answerForm(request, {
          endpoint: (field) => secondStepOf(field('code')),
          body: (field) => ({ code: plainCode(field('code')), trustDevice: field('remember') === 'on' }),
          done: next,
          failed: { step: `/login?${new URLSearchParams({ callbackURL: next, problem: 'step' })}` },
        })
      },
    },
  },
  head: () => ({ meta: [{ title: `${messages.titles.secondStep} · ${messages.app.name}` }] }),
  component: SecondStep,
})

function SecondStep() {
  const t = useAuthMessages()
  const words = t.signIn.secondStep
  const { callbackURL, problem } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { problems, pending, formProps } = useAuthForm({
    names: ['code', 'remember'],
    check: ({ code }) => (plainCode(code) ? {} : { code: words.missing }),
    send: async ({ code, remember }) => {
      const result = await takeSecondStep({ code, trustDevice: remember === 'on' })
      if (!result.ok && result.failure === 'step')
        await navigate({ to: '/login', search: { callbackURL, problem: 'step' } })
      return result
    },
    done: () => enter(callbackURL),
    fields: { code: 'code' },
    before: problem,
  })
  return (
    <AuthPage
      title={t.titles.secondStep}
      lead={words.lead}
      foot={
        <TextLink to="/login" search={{ callbackURL }}>
          {words.back}
        </TextLink>
      }
    >
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <Field label={words.code} error={problems.code} help={words.help}>
            <CodeInput name="code" autoFocus />
          </Field>
          <RememberDevice />
          <Button type="submit" size="lg" pending={pending}>
            {words.submit}
          </Button>
        </FieldGroup>
      </form>
      <PasskeyButton next={callbackURL} />
    </AuthPage>
  )
}
