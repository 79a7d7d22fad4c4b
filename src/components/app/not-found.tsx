import { Link } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { MessagePage } from './message-page'
import { OutsideShell } from './outside-shell'

/** An address that leads nowhere, or to an organization of others: the two look the same on purpose. */
export function NotFound() {
  const t = useMessages()
  return (
    <MessagePage stoppedAt={2} title={t.app.notFound.title} sentence={t.app.notFound.sentence}>
      <Button render={<Link to="/dashboard" />}>{t.app.notFound.home}</Button>
      <Button variant="outline" render={<Link to="/organizations" />}>
        {t.app.notFound.organizations}
      </Button>
    </MessagePage>
  )
}

/** The same outside the shell, where the document has no main part yet. */
export const NotFoundDocument = () => (
  <OutsideShell>
    <NotFound />
  </OutsideShell>
)
