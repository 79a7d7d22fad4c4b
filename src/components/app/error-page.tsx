import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Suspense, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { useSentence } from '@/i18n/sentence'
import { type AppError, type ErrorCode, isAppError } from '@/lib/errors'
import { lazyPart } from './lazy-part'
import { MessagePage } from './message-page'
import { NotFound } from './not-found'
import { OutsideShell } from './outside-shell'
import { SignInAgain } from './signed-out'

/** Seldom there, and with words of its own. */
const TooOften = lazyPart(() => import('./too-often'))

/** The link of the line where each refusal comes from. */
const stoppedAt = {
  unauthenticated: 1,
  'not-found': 2,
  forbidden: 3,
  invalid: 3,
  limit: 3,
  conflict: 5,
  unavailable: 5,
  unexpected: 5,
} as const satisfies Record<ErrorCode, number>

/** What a person sees instead of a page that failed: a sentence, a way on, and the number to quote. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useMessages()
  const sentence = useSentence()
  const router = useRouter()
  const [retrying, startRetry] = useTransition()
  const refusal: Pick<AppError, 'code' | 'requestId' | 'retryAfter'> | undefined = isAppError(error)
    ? error
    : undefined
  const code = refusal?.code ?? 'unexpected'
  if (code === 'not-found') return <NotFound />
  const retry = () =>
    startRetry(async () => {
      await router.invalidate()
      reset()
    })
  const page = (
    <MessagePage
      stoppedAt={stoppedAt[code]}
      title={t.app.failed.title}
      sentence={sentence(error)}
      note={
        refusal?.requestId && (
          <>
            {t.app.failed.reference} <code className="font-mono select-all">{refusal.requestId}</code>
          </>
        )
      }
    >
      {code === 'unauthenticated' ? (
        <SignInAgain />
      ) : (
        <Button onClick={retry} pending={retrying}>
          {t.app.failed.retry}
        </Button>
      )}
      <Button variant="outline" render={<Link to="/dashboard" />}>
        {t.app.failed.home}
      </Button>
    </MessagePage>
  )
  if (code !== 'limit') return page
  return (
    <Suspense fallback={page}>
      <TooOften seconds={refusal?.retryAfter} retrying={retrying} onRetry={retry} />
    </Suspense>
  )
}

/** The same outside the shell, where the document has no main part yet. */
export const ErrorDocument = (props: ErrorComponentProps) => (
  <OutsideShell>
    <ErrorPage {...props} />
  </OutsideShell>
)
