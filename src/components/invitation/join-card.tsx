import { buttonVariants } from '@/components/ui/button'
import { useJoinMessages } from '@/i18n/join'
import type { LinkView } from '@/lib/join-by-link'
import { JoinButton } from './join-button'
import { JoinSignIn } from './join-sign-in'
import { OrganizationPage } from './organization-page'

interface JoinCardProps {
  token: string
  link: LinkView
  /** Of the person signed in. */
  email: string | undefined
}

/** Who shares the link, what it leads into, and what this person can do about it. */
export function JoinCard({ token, link: { organization, inviter, role, guest }, email = '' }: JoinCardProps) {
  const { join } = useJoinMessages()
  const isMember = guest === 'member'
  return (
    <OrganizationPage
      organization={organization}
      title={isMember ? join.memberTitle(organization.name) : join.title(organization.name)}
      lead={isMember ? join.member : join.lead(inviter, role)}
    >
      {isMember ? (
        <a href="/organizations" className={buttonVariants({ size: 'lg' })}>
          {join.enter(organization.name)}
        </a>
      ) : guest === 'welcome' ? (
        <JoinButton token={token} organization={organization.name} email={email} />
      ) : (
        <JoinSignIn token={token} unconfirmed={guest === 'unconfirmed'} />
      )}
    </OrganizationPage>
  )
}
