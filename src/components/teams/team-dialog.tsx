import { useId, useState } from 'react'
import { DiscardDialog } from '@/components/form/discard-dialog'
import { Button } from '@/components/ui/button'
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useMessages } from '@/i18n'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { isTeamName, teamNameLength } from '@/lib/team-name'
import { tidyName } from '@/lib/visible-name'
import type { Team } from './team-table'
import { useTeamActs } from './use-team-acts'

interface TeamDialogProps {
  slug: string
  /** A new one, unless there is one to rename. */
  team: Team | undefined
  onClose: () => void
}

export default function TeamDialog({ slug, team, onClose }: TeamDialogProps) {
  const { ui } = useMessages()
  const t = useTeamMessages().teams.form
  const sentence = useSentence()
  const form = useId()
  const [name, setName] = useState(team?.name ?? '')
  const [isAsked, setAsked] = useState(false)
  const { save } = useTeamActs(slug)
  const kept = tidyName(name)
  const dirty = kept !== (team?.name ?? '') && !save.isPending
  const [isLeaving, setLeaving] = useState(false)
  const isWrong = isAsked && !isTeamName(kept)
  return (
    <Dialog
      defaultOpen
      disablePointerDismissal
      onOpenChange={(open, closing) => {
        if (open || !dirty) return
        closing.cancel()
        setLeaving(true)
      }}
      onOpenChangeComplete={(open) => open || onClose()}
    >
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{team ? t.rename(team.name) : t.new}</DialogTitle>
        </DialogHeader>
        <form
          id={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setAsked(true)
            if (!isTeamName(kept) || save.isPending) return
            save.mutate({ id: team?.id, name: kept }, { onSuccess: onClose })
          }}
        >
          <Field label={t.name} error={isWrong ? t.problem : save.error ? sentence(save.error) : undefined}>
            <Input
              value={name}
              placeholder={t.placeholder}
              maxLength={teamNameLength.max}
              autoComplete="off"
              required
              onChange={({ currentTarget: { value } }) => {
                setName(value)
                save.reset()
              }}
            />
          </Field>
        </form>
        <DialogFooter>
          <DialogClose render={<Button variant="outline" />}>{ui.cancel}</DialogClose>
          <Button type="submit" form={form} pending={save.isPending}>
            {team ? t.save : t.create}
          </Button>
        </DialogFooter>
        <DiscardDialog
          dirty={dirty}
          asking={isLeaving}
          onKeep={() => setLeaving(false)}
          onDiscard={onClose}
        />
      </DialogContent>
    </Dialog>
  )
}
