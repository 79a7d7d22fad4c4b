import { Link } from '@tanstack/react-router'
import Mail from 'lucide-react/icons/mail'
import { buttonVariants } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import { Or } from './or'
import { PasskeyButton } from './passkey-button'
import { pendingEmail } from './pending-email'
import { ProviderButtons } from './provider-buttons'

interface OtherWaysProps {
  next: string | undefined
  providers: React.ComponentProps<typeof ProviderButtons>['providers']
}

/** How to sign in without a password. */
export function OtherWays({ next, providers }: OtherWaysProps) {
  const { signIn } = useAuthMessages()
  return (
    <section className="grid gap-3">
      <Or />
      <ProviderButtons providers={providers} next={next} />
      <PasskeyButton next={next} />
      <Link
        to="/sign-in-link"
        search={{ next }}
        onClick={rememberEmail}
        className={buttonVariants({ variant: 'outline', size: 'lg' })}
      >
        <Mail aria-hidden="true" />
        {signIn.byLink}
      </Link>
    </section>
  )
}

/** Who has typed their address need not do it again on the next page. */
function rememberEmail(): void {
  const typed = document.querySelector<HTMLInputElement>('input[name="email"]')?.value.trim()
  if (typed) pendingEmail.write(typed)
}
