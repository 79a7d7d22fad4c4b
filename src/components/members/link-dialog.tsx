import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useLinkMessages, useLinkSentence } from '@/i18n/invitation-links'
import { allows, keyOf, type Role } from '@/lib/permissions'
import { LinkForm } from './link-form'
import { TeamField } from './team-field'
import { addressOf, useCopyLink } from './use-copy-link'
import { useGivenRole } from './use-given-role'
import { useLinkActs } from './use-link-acts'

interface LinkDialogProps {
  slug: string
  role: Role
  onClose: () => void
}

/** Makes a link to join, and shows it to be copied. */
export default function LinkDialog({ slug, role, onClose }: LinkDialogProps) {
  const sentence = useLinkSentence()
  const given = useGivenRole(slug, role)
  const [team, setTeam] = useState<string>()
  const { make } = useLinkActs(slug)
  return (
    <Dialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <DialogContent>
        {make.data ? (
          <Made token={make.data.token} />
        ) : (
          <LinkForm
            given={given}
            place={allows(role, 'team:read') && <TeamField slug={slug} team={team} onChoose={setTeam} />}
            problem={make.error ? sentence(make.error) : undefined}
            pending={make.isPending}
            onMake={(wanted) => make.mutate({ slug, role: keyOf(given.role), team, ...wanted })}
          />
        )}
      </DialogContent>
    </Dialog>
  )
}

function Made({ token }: { token: string }) {
  const words = useLinkMessages()
  const copy = useCopyLink()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <>
      <DialogHeader>
        <DialogTitle>{words.madeTitle}</DialogTitle>
        <DialogDescription>{words.made}</DialogDescription>
      </DialogHeader>
      <Field label={words.link}>
        <Input
          readOnly
          dir="ltr"
          value={addressOf(token)}
          className="font-mono text-sm"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>{words.done}</DialogClose>
        <Button ref={button} onClick={() => copy(token)}>
          {words.copy}
        </Button>
      </DialogFooter>
    </>
  )
}
