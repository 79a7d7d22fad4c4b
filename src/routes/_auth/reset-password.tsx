import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AuthPage } from '@/components/auth/auth-page'
import { FormProblem } from '@/components/auth/form-problem'
import { isLongEnough, NewPasswordField } from '@/components/auth/new-password-field'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button, buttonVariants } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { type AuthResult, resetPassword } from '@/lib/auth-client'
import { safePath } from '@/lib/safe-path'

export const Route = createFileRoute('/_auth/reset-password')({
  validateSearch: ({ token, next }): { token?: string; next?: string } => ({
    token: token === undefined ? undefined : String(token),
    next: next === undefined ? undefined : safePath(next),
  }),
  head: () => ({
    meta: [
      { title: `${en.auth.reset.title} · ${en.app.name}` },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: ResetPassword,
})

function ResetPassword() {
  const { token, next } = Route.useSearch()
  const [state, setState] = useState<'choose' | 'gone' | 'done'>('choose')
  if (!token || state === 'gone') return <Gone next={next} />
  if (state === 'done') return <Done next={next} />
  return <Choose token={token} onDone={() => setState('done')} onGone={() => setState('gone')} />
}

interface ChooseProps {
  token: string
  onDone(): void
  onGone(): void
}

function Choose({ token, onDone, onGone }: ChooseProps) {
  const t = useMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['password'],
    check: ({ password }) => (isLongEnough(password) ? {} : { password: t.auth.failures.password }),
    send: async ({ password }): Promise<AuthResult> => {
      const result = await resetPassword({ token, newPassword: password })
      if (!result.ok && result.failure === 'link') onGone()
      return result
    },
    done: onDone,
    fields: { password: 'password' },
  })
  return (
    <AuthPage title={t.auth.reset.title} lead={t.auth.reset.lead}>
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <NewPasswordField label={t.auth.fields.newPassword} error={problems.password} />
          <Button type="submit" size="lg" pending={pending}>
            {t.auth.reset.submit}
          </Button>
        </FieldGroup>
      </form>
    </AuthPage>
  )
}

function Gone({ next }: { next: string | undefined }) {
  const t = useMessages()
  return (
    <AuthPage title={t.auth.reset.goneTitle} lead={t.auth.reset.gone}>
      <Link to="/forgot-password" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
        {t.auth.reset.request}
      </Link>
    </AuthPage>
  )
}

function Done({ next }: { next: string | undefined }) {
  const t = useMessages()
  return (
    <AuthPage title={t.auth.reset.doneTitle} lead={t.auth.reset.done}>
      <Link to="/login" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
        {t.auth.login.submit}
      </Link>
    </AuthPage>
  )
}
