import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { callbackSearch, enter, nextIn } from '@/components/auth/callback-search'
import { EmailField } from '@/components/auth/email-field'
import { FormProblem } from '@/components/auth/form-problem'
import { leaveWhenSignedIn } from '@/components/auth/leave-when-signed-in'
import { OtherWays } from '@/components/auth/other-ways'
import { PasswordInput } from '@/components/auth/password-input'
import { pendingEmail } from '@/components/auth/pending-email'
import { TextLink } from '@/components/auth/text-link'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { usePasskeyInField } from '@/components/auth/use-passkey-in-field'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { signIn } from '@/lib/auth-client'
import { isEmail } from '@/lib/is-email'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'
import { listProviders } from '@/server/provider-fns'

export const Route = createFileRoute('/_auth/login')({
  validateSearch: callbackSearch,
  beforeLoad: leaveWhenSignedIn,
  loader: () => listProviders(),
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const next = nextIn(request)
        return answerForm(request, {
          endpoint: '/sign-in/email',
          body: (field) => ({ email: field('email').trim(), password: field('password') }),
          done: next,
          secondStep: `/second-step?${new URLSearchParams({ callbackURL: next })}`,
          failed: { unconfirmed: `/verify-email?${new URLSearchParams({ refused: 'true', next })}` },
        })
      },
    },
  },
  head: () => ({
    meta: [
      { title: `${messages.titles.login} · ${messages.app.name}` },
      { name: 'robots', content: 'index' },
    ],
  }),
  component: Login,
})

function Login() {
  const t = useAuthMessages()
  const { callbackURL, problem } = Route.useSearch()
  const navigate = Route.useNavigate()
  usePasskeyInField(callbackURL)
  const { problems, pending, formProps } = useAuthForm({
    names: ['email', 'password'],
    check: ({ email, password }) => ({
      ...(isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
      ...(password ? {} : { password: t.auth.missing.password }),
    }),
    send: async ({ email, password }) => {
      const result = await signIn({ email: email.trim(), password })
      if (result.ok || result.failure !== 'unconfirmed') return result
      pendingEmail.write(email.trim())
      await navigate({ to: '/verify-email', search: { next: callbackURL, refused: true } })
      return result
    },
    done: (_, { secondStep }) =>
      secondStep ? navigate({ to: '/second-step', search: { callbackURL } }) : enter(callbackURL),
    fields: { email: 'email' },
    before: problem,
  })
  return (
    <AuthPage
      title={t.titles.login}
      foot={
        <>
          {t.auth.login.noAccount}{' '}
          <TextLink to="/signup" search={{ callbackURL }}>
            {t.auth.login.create}
          </TextLink>
        </>
      }
    >
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <EmailField error={problems.email} passkeys />
          <Field
            label={t.auth.fields.password}
            error={problems.password}
            aside={
              <TextLink to="/forgot-password" search={{ callbackURL }}>
                {t.auth.login.forgot}
              </TextLink>
            }
          >
            <PasswordInput name="password" autoComplete="current-password" required />
          </Field>
          <Button type="submit" size="lg" pending={pending}>
            {t.auth.login.submit}
          </Button>
        </FieldGroup>
      </form>
      <OtherWays next={callbackURL} providers={Route.useLoaderData()} />
    </AuthPage>
  )
}
