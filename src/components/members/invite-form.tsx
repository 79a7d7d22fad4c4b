import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { useMembersMessages } from '@/i18n/members'
import { allows, type Role } from '@/lib/permissions'
import { EmailForm } from './email-form'
import { MoreWays } from './more-ways'

/** The ways to let somebody in: by their address, for who may invite, and by a link, for who may let in whoever opens it. */
export default function InviteForm({ slug, role }: { slug: string; role: Role }) {
  const t = useMembersMessages().members.invite
  const mayInvite = allows(role, 'invitation:create')
  return (
    <Card aria-labelledby="invite">
      <CardHeader>
        <CardTitle id="invite" className="scroll-mt-20">
          {mayInvite ? t.title : t.byLink}
        </CardTitle>
        <CardDescription>{mayInvite ? t.description : t.byLinkHelp}</CardDescription>
      </CardHeader>
      <CardContent className="grid gap-3">
        {mayInvite && <EmailForm slug={slug} role={role} />}
        <MoreWays slug={slug} role={role} />
      </CardContent>
    </Card>
  )
}
