import Copy from 'lucide-react/icons/copy'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { roleName } from '@/components/app/role-name'
import { RowAct } from '@/components/data-table/row-act'
import { useMessages } from '@/i18n'
import { useLinkMessages } from '@/i18n/invitation-links'
import { allows, type Role } from '@/lib/permissions'
import type { ListedLink } from './link-row'
import { useCopyLink } from './use-copy-link'
import { useLinkActs } from './use-link-acts'

const RevokeLinkDialog = lazyPopup(() => import('./revoke-link-dialog'))

interface LinkRowActsProps {
  slug: string
  role: Role
  link: ListedLink
}

/** Copy and take back: each only where the role may, and copying only what still works. */
export function LinkRowActs({
  slug,
  role,
  link: { id, role: given, inviter, token, end },
}: LinkRowActsProps) {
  const t = useMessages()
  const words = useLinkMessages()
  const copy = useCopyLink()
  const { revoke } = useLinkActs(slug)
  const [asking, setAsking] = useState(false)
  const name = roleName(t, given)
  return (
    <div className="flex justify-end gap-1">
      {token && !end && (
        <RowAct title={words.copy} label={words.copyFor(name, inviter)} onClick={() => copy(token)}>
          <Copy />
        </RowAct>
      )}
      {allows(role, 'invitation:delete') && (
        <RowAct title={words.revoke} label={words.revokeFor(name, inviter)} onClick={() => setAsking(true)}>
          <X />
        </RowAct>
      )}
      {asking && (
        <RevokeLinkDialog
          role={name}
          onClose={() => setAsking(false)}
          onRevoke={() => revoke.mutate({ slug, id })}
        />
      )}
    </div>
  )
}
