import { AlertDialog, AlertDialogCancel } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useMemberActsMessages } from '@/i18n/member-acts'
import type { MemberAct } from './member-menu'
import type { ListedMember } from './member-row'
import { useMemberActs } from './use-member-acts'

interface MemberQuestionProps {
  slug: string
  act: MemberAct
  member: ListedMember
  organization: string
  onClose: () => void
}

/** Asks by name before somebody is removed, leaves, or is handed the organization. */
export function MemberQuestion({ slug, act, member, organization, onClose }: MemberQuestionProps) {
  const words = useMemberActsMessages()
  const perform = useMemberActs({ slug, member, organization })
  const { name } = member
  const { title, help, label } = {
    remove: {
      title: words.removeTitle(name, organization),
      help: words.removeHelp,
      label: words.removeDo(name),
    },
    transfer: {
      title: words.transferTitle(name, organization),
      help: words.transferHelp(name),
      label: words.transferDo(name),
    },
    leave: {
      title: words.leaveTitle(organization),
      help: words.leaveHelp,
      label: words.leaveDo(organization),
    },
  }[act]
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation title={title} help={help} keep={words.keep}>
        <AlertDialogCancel render={<Button variant="destructive" onClick={perform[act]} />}>
          {label}
        </AlertDialogCancel>
      </Confirmation>
    </AlertDialog>
  )
}
