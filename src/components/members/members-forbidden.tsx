import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { MessagePage } from '@/components/app/message-page'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { organizationQuery } from '@/server/organization-queries'

/** Says why, and nothing about who is there. */
export function MembersForbidden({ slug }: { slug: string }) {
  const t = useMessages()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return (
    <MessagePage
      stoppedAt={3}
      title={t.members.forbidden.title}
      sentence={t.members.forbidden.sentence(organization.name)}
    >
      <Button render={<Link to="/organizations/$slug/dashboard" params={{ slug }} />}>
        {t.members.forbidden.back}
      </Button>
    </MessagePage>
  )
}
