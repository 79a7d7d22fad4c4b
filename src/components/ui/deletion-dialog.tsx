import { useMessages } from '@/i18n'
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from './alert-dialog'
import { Button } from './button'

interface DeletionDialogProps {
  /** What is deleted, as it stands in the question. */
  name: string
  onClose: () => void
  onDelete: () => void
}

/** Asks by name before something is gone for good. Loaded when it is needed: `lazy(() => import('…/deletion-dialog'))`. */
export default function DeletionDialog({ name, onClose, onDelete }: DeletionDialogProps) {
  const t = useMessages().ui
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{t.deletion.ask(name)}</AlertDialogTitle>
          <AlertDialogDescription>{t.deletion.help}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel render={<Button variant="outline" />}>{t.deletion.keep}</AlertDialogCancel>
          <AlertDialogCancel render={<Button variant="destructive" onClick={onDelete} />}>
            {t.delete}
          </AlertDialogCancel>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  )
}
