import { Button } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import { isAuthFailure } from '@/lib/auth-failure'
import { AuthPage } from './auth-page'
import { FormProblem } from './form-problem'

interface OpenLinkProps {
  title: string
  lead: string
  /** What the button says. */
  act: string
  /** Why the link could not be used just now. */
  problem: string | undefined
}

/** What the link of a letter leads to: a button that uses it, and works without scripts. */
export function OpenLink({ title, lead, act, problem }: OpenLinkProps) {
  const { failures } = useAuthMessages().auth
  return (
    <AuthPage title={title} lead={lead}>
      <form method="post" className="grid gap-4">
        <FormProblem>{isAuthFailure(problem) && failures[problem]}</FormProblem>
        <Button type="submit" size="lg">
          {act}
        </Button>
      </form>
    </AuthPage>
  )
}
