import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { waitingEmailQuery } from '@/server/account-queries'
import { EmailForm } from './email-form'
import { Section } from './section'
import { useEmailChange } from './use-email-change'
import { useMe } from './use-me'

/** The address that somebody signs in with; another one counts once it is confirmed. */
export default function EmailSection() {
  const words = useAccountMessages().accountEmail
  const me = useMe()
  const { data: waiting } = useSuspenseQuery(waitingEmailQuery)
  const { drop } = useEmailChange()
  return (
    <Section name="email" description={words.description}>
      <p className="font-medium wrap-anywhere">{me?.email}</p>
      {waiting && (
        <div
          role="status"
          className="flex max-w-lg flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line bg-sunken px-3 py-2.5"
        >
          <span className="grid min-w-0 flex-1 basis-64">
            <span className="font-medium wrap-anywhere">{words.waiting(waiting.email)}</span>
            <span className="text-sm text-muted">{words.waitingHelp}</span>
          </span>
          <Button variant="outline" size="sm" pending={drop.isPending} onClick={() => drop.mutate()}>
            {words.drop}
          </Button>
        </div>
      )}
      {me && <EmailForm own={me.email} />}
    </Section>
  )
}
