import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { isSet } from '@/components/auth/callback-search'
import { FormProblem } from '@/components/auth/form-problem'
import { isLongEnough, NewPasswordField } from '@/components/auth/new-password-field'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button, buttonVariants } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { type AuthResult, resetPage, resetPassword } from '@/lib/auth-client'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'

interface Search {
  token?: string
  next?: string
  /** Set by the answer to a form that the browser sent by itself. */
  done?: true
  problem?: string
}

export const Route = createFileRoute('/_auth/reset-password')({
  validateSearch: ({ token, next, done, problem }): Search => ({
    token: token === undefined ? undefined : String(token),
    next: next === undefined ? undefined : safePath(next),
    done: isSet(done),
    problem: typeof problem === 'string' ? problem : undefined,
  }),
  loaderDeps: ({ search: { token, done } }) => ({ isGone: !token && !done }),
  loader: ({ deps: { isGone } }) => ({ status: isGone ? 410 : undefined }),
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const asked = new URL(request.url).searchParams
        const page = resetPage(safePath(asked.get('next')))
        return answerForm(request, {
          endpoint: '/reset-password',
          body: (field) => ({ token: asked.get('token') ?? '', newPassword: field('password') }),
          done: `${page}&done=true`,
          failed: { link: page },
        })
      },
    },
  },
  head: () => ({
    meta: [
      { title: `${messages.titles.reset} · ${messages.app.name}` },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: ResetPassword,
})

function ResetPassword() {
  const { token, next, done, problem } = Route.useSearch()
  const [state, setState] = useState<'choose' | 'gone' | 'done'>('choose')
  if (done || state === 'done') return <Done next={next} />
  if (!token || state === 'gone') return <Gone next={next} />
  return (
    <Choose token={token} before={problem} onDone={() => setState('done')} onGone={() => setState('gone')} />
  )
}

interface ChooseProps {
  token: string
  before: string | undefined
  onDone(): void
  onGone(): void
}

function Choose({ token, before, onDone, onGone }: ChooseProps) {
  const t = useAuthMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['password'],
    check: ({ password }) => (isLongEnough(password) ? {} : { password: t.auth.failures.password }),
    send: async ({ password }): Promise<AuthResult> => {
      const result = await resetPassword({ token, newPassword: password })
      if (!result.ok && result.failure === 'link') onGone()
      return result
    },
    done: onDone,
    fields: { password: 'password', weak: 'password' },
    before,
  })
  return (
    <AuthPage title={t.titles.reset} lead={t.auth.reset.lead}>
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
  const t = useAuthMessages()
  return (
    <AuthPage title={t.auth.reset.goneTitle} lead={t.auth.reset.gone}>
      <Link to="/forgot-password" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
        {t.auth.reset.request}
      </Link>
    </AuthPage>
  )
}

function Done({ next }: { next: string | undefined }) {
  const t = useAuthMessages()
  return (
    <AuthPage title={t.auth.reset.doneTitle} lead={t.auth.reset.done}>
      <Link to="/login" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
        {t.auth.login.submit}
      </Link>
    </AuthPage>
  )
}
