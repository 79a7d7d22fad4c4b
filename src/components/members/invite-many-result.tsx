import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import {
  DialogClose,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { useInviteManyMessages } from '@/i18n/invite-many'
import type { inviteMembers } from '@/server/invitation-fns'

interface InviteManyResultProps {
  answers: Awaited<ReturnType<typeof inviteMembers>>
}

/** How many were invited, and which were not and why. */
export function InviteManyResult({ answers }: InviteManyResultProps) {
  const words = useInviteManyMessages()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  const refused = answers.flatMap(({ email, problem }) => (problem ? [{ email, problem }] : []))
  const invited = answers.length - refused.length
  const unmailed = answers.filter(({ mailed }) => mailed === false).length
  return (
    <>
      <DialogHeader>
        <DialogTitle>{words.doneTitle(invited)}</DialogTitle>
        <DialogDescription>{invited > unmailed ? words.done : words.doneNobody}</DialogDescription>
      </DialogHeader>
      {unmailed > 0 && <p className="text-warn">{words.notMailed(unmailed)}</p>}
      {refused.length > 0 && (
        <section aria-label={words.notInvited} className="grid gap-1.5">
          <h3 className="font-medium">{words.notInvited}</h3>
          <ul className="grid max-h-60 divide-y divide-line overflow-y-auto rounded-md border border-line">
            {refused.map(({ email, problem }) => (
              <li key={email} className="flex items-baseline justify-between gap-4 px-3 py-1.5">
                <span className="min-w-0 truncate" dir="ltr">
                  {email}
                </span>
                <span className="shrink-0 text-sm text-muted">{words.problems[problem]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogFooter>
        <DialogClose render={<Button ref={close} />}>{words.close}</DialogClose>
      </DialogFooter>
    </>
  )
}
