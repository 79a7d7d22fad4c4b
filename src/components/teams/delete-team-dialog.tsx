import { AlertDialog, AlertDialogCancel } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useTeamMessages } from '@/i18n/teams'
import type { Team } from './team-table'
import { useTeamActs } from './use-team-acts'

export default function DeleteTeamDialog({
  slug,
  team,
  onClose,
}: {
  slug: string
  team: Team
  onClose: () => void
}) {
  const t = useTeamMessages().teams.deletion
  const { remove } = useTeamActs(slug)
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation title={t.title(team.name)} help={t.help(team.members)} keep={t.keep}>
        <AlertDialogCancel render={<Button variant="destructive" onClick={() => remove.mutate(team)} />}>
          {t.act}
        </AlertDialogCancel>
      </Confirmation>
    </AlertDialog>
  )
}
