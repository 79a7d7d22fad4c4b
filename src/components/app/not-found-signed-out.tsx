import { Link } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { MessagePage } from './message-page'
import { SignInAgain } from './signed-out'

/** Who signs in may find something here. */
export default function NotFoundSignedOut() {
  const { notFound } = useMessages().app
  return (
    <MessagePage stoppedAt={1} title={notFound.title} sentence={notFound.sentence}>
      <SignInAgain />
      <Button variant="outline" render={<Link to="/" />}>
        {notFound.start}
      </Button>
    </MessagePage>
  )
}
