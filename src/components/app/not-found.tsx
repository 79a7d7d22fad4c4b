import { skipToken, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { keys } from '@/server/query-keys'
import { viewerQuery } from '@/server/session-queries'
import { MessagePage } from './message-page'
import { OutsideShell } from './outside-shell'
import { SignInAgain } from './signed-out'

/** The name of the organization in the address, if it was on screen before it went away. */
function useLeft(): string | undefined {
  const slug = useParams({ strict: false, select: (params) => ('slug' in params ? params.slug : undefined) })
  return useQuery<string>({ queryKey: keys.left(slug ?? ''), queryFn: skipToken }).data
}

/**
 * An address that leads nowhere, or to an organization of others: the two look the same on purpose. Whoever was taken out of
 * the one that they were looking at is told its name once more; whoever is signed out, where to begin.
 */
export function NotFound() {
  const t = useMessages()
  const left = useLeft()
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  if (left)
    return (
      <MessagePage stoppedAt={2} title={t.app.left.title(left)} sentence={t.app.left.sentence}>
        <Button render={<Link to="/organizations" />}>{t.app.notFound.organizations}</Button>
      </MessagePage>
    )
  return (
    <MessagePage stoppedAt={2} title={t.app.notFound.title} sentence={t.app.notFound.sentence}>
      {viewer ? (
        <>
          <Button render={<Link to="/dashboard" />}>{t.app.notFound.home}</Button>
          <Button variant="outline" render={<Link to="/organizations" />}>
            {t.app.notFound.organizations}
          </Button>
        </>
      ) : (
        <>
          <SignInAgain />
          <Button variant="outline" render={<Link to="/" reloadDocument />}>
            {t.app.notFound.start}
          </Button>
        </>
      )}
    </MessagePage>
  )
}

/** The same outside the shell, where the document has no main part yet. */
export const NotFoundDocument = () => (
  <OutsideShell>
    <NotFound />
  </OutsideShell>
)
