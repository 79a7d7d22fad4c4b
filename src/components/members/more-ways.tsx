import Link from 'lucide-react/icons/link'
import Users from 'lucide-react/icons/users'
import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Button } from '@/components/ui/button'
import { useLinkMessages } from '@/i18n/invitation-links'
import { useInviteManyMessages } from '@/i18n/invite-many'
import { allows, type Role } from '@/lib/permissions'

const InviteManyDialog = lazyPopup(() => import('./invite-many-dialog'))
const LinkDialog = lazyPopup(() => import('./link-dialog'))

/** The ways to let people in beside one address at a time, each for who may. */
export function MoreWays({ slug, role }: { slug: string; role: Role }) {
  const words = useInviteManyMessages()
  const links = useLinkMessages()
  const [open, setOpen] = useState<'many' | 'link'>()
  const close = () => setOpen(undefined)
  return (
    <div className="grid gap-2">
      {allows(role, 'invitation:create') && (
        <Button
          variant="outline"
          onClick={() => setOpen('many')}
          onPointerEnter={InviteManyDialog.preload}
          onFocus={InviteManyDialog.preload}
        >
          <Users />
          {words.open}
        </Button>
      )}
      {allows(role, 'member:create') && (
        <Button
          variant="outline"
          onClick={() => setOpen('link')}
          onPointerEnter={LinkDialog.preload}
          onFocus={LinkDialog.preload}
        >
          <Link />
          {links.open}
        </Button>
      )}
      {open === 'many' && <InviteManyDialog slug={slug} role={role} onClose={close} />}
      {open === 'link' && <LinkDialog slug={slug} role={role} onClose={close} />}
    </div>
  )
}
