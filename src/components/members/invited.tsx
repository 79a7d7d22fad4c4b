import type { Role } from '@/lib/permissions'
import { InvitationList } from './invitation-list'
import { LinkList } from './link-list'

/** The ways in that are open: to whom an invitation was sent, and by which links anybody comes. */
export default function Invited(props: { slug: string; role: Role }) {
  return (
    <>
      <InvitationList {...props} />
      <LinkList {...props} />
    </>
  )
}
