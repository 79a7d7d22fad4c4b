import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { callbackSearch, nextIn } from '@/components/auth/callback-search'
import { EmailField } from '@/components/auth/email-field'
import { FormProblem } from '@/components/auth/form-problem'
import { leaveWhenSignedIn } from '@/components/auth/leave-when-signed-in'
import { isLongEnough, NewPasswordField } from '@/components/auth/new-password-field'
import { Or } from '@/components/auth/or'
import { pendingEmail } from '@/components/auth/pending-email'
import { ProviderButtons } from '@/components/auth/provider-buttons'
import { TextLink } from '@/components/auth/text-link'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAuthMessages } from '@/i18n/auth'
import { signUp } from '@/lib/auth-client'
import { isEmail } from '@/lib/is-email'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'
import { listProviders } from '@/server/provider-fns'

export const Route = createFileRoute('/_auth/signup')({
  validateSearch: callbackSearch,
  beforeLoad: leaveWhenSignedIn,
  loader: () => listProviders(),
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const next = nextIn(request)
        return answerForm(request, {
          endpoint: '/sign-up/email',
          body: (field) => ({
            name: field('name').trim(),
            email: field('email').trim(),
            password: field('password'),
            callbackURL: next,
          }),
          done: `/verify-email?${new URLSearchParams({ sent: 'true', next })}`,
        })
      },
    },
  },
  head: () => ({
    meta: [
      { title: `${messages.titles.signup} · ${messages.app.name}` },
      { name: 'robots', content: 'index' },
    ],
  }),
  component: SignUp,
})

function SignUp() {
  const t = useAuthMessages()
  const { callbackURL, problem } = Route.useSearch()
  const navigate = Route.useNavigate()
  const providers = Route.useLoaderData()
  const { problems, pending, formProps } = useAuthForm({
    names: ['name', 'email', 'password'],
    check: ({ name, email, password }) => ({
      ...(name.trim() ? {} : { name: t.auth.missing.name }),
      ...(isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
      ...(isLongEnough(password) ? {} : { password: t.auth.failures.password }),
    }),
    send: ({ name, email, password }) =>
      signUp({ name: name.trim(), email: email.trim(), password, callbackURL: safePath(callbackURL) }),
    done: ({ email }) => {
      pendingEmail.write(email.trim())
      navigate({ to: '/verify-email', search: { next: callbackURL, sent: true } })
    },
    fields: { name: 'name', email: 'email', password: 'password', weak: 'password' },
    before: problem,
  })
  return (
    <AuthPage
      title={t.titles.signup}
      foot={
        <>
          {t.auth.signup.haveAccount}{' '}
          <TextLink to="/login" search={{ callbackURL }}>
            {t.auth.signup.signIn}
          </TextLink>
        </>
      }
    >
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <Field label={t.auth.fields.name} error={problems.name}>
            <Input name="name" autoComplete="name" maxLength={100} required />
          </Field>
          <EmailField error={problems.email} />
          <NewPasswordField label={t.auth.fields.password} error={problems.password} />
          <Button type="submit" size="lg" pending={pending}>
            {t.auth.signup.submit}
          </Button>
        </FieldGroup>
      </form>
      {providers.length > 0 && (
        <section className="grid gap-3">
          <Or />
          <ProviderButtons providers={providers} next={callbackURL} />
        </section>
      )}
    </AuthPage>
  )
}
