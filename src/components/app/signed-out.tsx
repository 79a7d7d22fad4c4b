import { Link, useLocation } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { MessagePage } from './message-page'

/** For a person whose session ended while they were here, for example in another tab. */
export function SignedOut() {
  const t = useMessages()
  return (
    <MessagePage stoppedAt={1} title={t.app.signedOut.title} sentence={t.app.signedOut.sentence}>
      <SignInAgain />
    </MessagePage>
  )
}

/** Leads back here, by a full load, so that nothing the page knew of whoever was signed in stays. */
export function SignInAgain() {
  const t = useMessages()
  const callbackURL = useLocation({ select: ({ href }) => href })
  return (
    <Button render={<Link to="/login" search={{ callbackURL }} reloadDocument />}>
      {t.app.signedOut.signIn}
    </Button>
  )
}
