import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'

interface WithdrawDialogProps {
  email: string
  onClose: () => void
  onWithdraw: () => void
}

export default function WithdrawDialog({ email, onClose, onWithdraw }: WithdrawDialogProps) {
  const t = useMessages()
  const words = t.members.invitations
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{words.cancelTitle(email)}</AlertDialogTitle>
          <AlertDialogDescription>{words.cancelHelp}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel render={<Button variant="outline" />}>{words.cancelKeep}</AlertDialogCancel>
          <AlertDialogCancel render={<Button variant="destructive" onClick={onWithdraw} />}>
            {words.cancelDo}
          </AlertDialogCancel>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
