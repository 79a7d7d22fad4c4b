import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { waysInQuery } from '@/server/account-queries'
import { PasswordForm } from './password-form'
import { Section } from './section'
import { usePassword } from './use-password'

/** The password of who is signed in; for who has none, a way to one. */
export default function PasswordSection() {
  const t = useAccountMessages().accountPassword
  const { data: ways } = useSuspenseQuery(waysInQuery)
  const { send } = usePassword()
  if (ways.some(({ provider }) => provider === 'credential'))
    return (
      <Section name="password" description={t.description}>
        <PasswordForm />
      </Section>
    )
  return (
    <Section
      name="password"
      description={t.none}
      action={
        <Button variant="outline" pending={send.isPending} onClick={() => send.mutate()}>
          {t.send}
        </Button>
      }
    />
  )
}
