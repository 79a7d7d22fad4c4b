import type { Role } from '@/lib/permissions'
import { InvitationList } from './invitation-list'
import { LetterList } from './letter-list'
import { LinkList } from './link-list'

/** The ways in that are open: to whom an invitation was sent, by which links anybody comes, and which letters did not arrive. */
export default function Invited(props: { slug: string; role: Role }) {
  return (
    <>
      <LetterList {...props} />
      <InvitationList {...props} />
      <LinkList {...props} />
    </>
  )
}
