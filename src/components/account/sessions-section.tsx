import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { sessionsQuery } from '@/server/account-queries'
import { Section } from './section'
import { SessionRow } from './session-row'
import { useSessions } from './use-sessions'

/** Where somebody is signed in, and the way to sign out there from here. */
export default function SessionsSection() {
  const t = useAccountMessages().account.sessions
  const { data: sessions } = useSuspenseQuery(sessionsQuery)
  const { end, endOthers } = useSessions()
  const sorted = [...sessions].sort((a, b) => Number(b.isThis) - Number(a.isThis))
  return (
    <Section
      name="sessions"
      description={t.description}
      action={
        sessions.some(({ isThis }) => !isThis) && (
          <Button variant="outline" pending={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t.endOthers}
          </Button>
        )
      }
    >
      <ul className="-mx-4 -mb-4 divide-y divide-line border-t border-line" aria-label={t.title}>
        {sorted.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            pending={end.isPending && end.variables.id === session.id}
            onEnd={(device) => end.mutate({ id: session.id, device })}
          />
        ))}
      </ul>
    </Section>
  )
}
