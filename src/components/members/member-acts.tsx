import Ellipsis from 'lucide-react/icons/ellipsis'
import { Deferred } from '@/components/app/deferred'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Button } from '@/components/ui/button'
import { useMembersMessages } from '@/i18n/members'
import { mayRemove } from '@/lib/permissions'
import type { MemberRowProps } from './member-row'

const MemberMenu = lazyPopup(() => import('./member-menu'))

/** What can be done about somebody; nothing is shown where there is nothing. */
export function MemberActs({ slug, own, member, isYou }: Omit<MemberRowProps, 'choices'>) {
  const t = useMembersMessages()
  const may = {
    leave: isYou,
    remove: !isYou && mayRemove(own, member.role),
    transfer: !isYou && own === 'owner',
  }
  if (!may.leave && !may.remove && !may.transfer) return null
  const trigger = (
    <Button variant="ghost" size="icon-sm" aria-label={t.members.actsFor(member.name)}>
      <Ellipsis />
    </Button>
  )
  return (
    <Deferred trigger={trigger} preload={MemberMenu.preload}>
      {(byKey) => <MemberMenu slug={slug} trigger={trigger} byKey={byKey} member={member} may={may} />}
    </Deferred>
  )
}
