import { useState } from 'react'
import { ActButton } from '@/components/auth/act-button'
import { FormProblem } from '@/components/auth/form-problem'
import { useAuthMessages } from '@/i18n/auth'
import { useSentence } from '@/i18n/sentence'
import { acceptInvitation, declineInvitation } from '@/server/invitation-answer-fns'

interface InvitationAnswerProps {
  id: string
  onDeclined(): void
}

/** Yes or no; nothing happens before one of them is pressed. */
export function InvitationAnswer({ id, onDeclined }: InvitationAnswerProps) {
  const t = useAuthMessages()
  const sentence = useSentence()
  const [pending, setPending] = useState<'accept' | 'decline'>()
  const [problem, setProblem] = useState<string>()

  const answer = async (kind: 'accept' | 'decline', act: () => Promise<void>) => {
    if (pending) return
    setPending(kind)
    setProblem(undefined)
    try {
      await act()
    } catch (error) {
      setProblem(sentence(error))
      setPending(undefined)
    }
  }
  const accept = async () => {
    const { slug } = await acceptInvitation({ data: { id } })
    location.assign(`/organizations/${slug}/dashboard`)
  }
  const decline = async () => {
    await declineInvitation({ data: { id } })
    onDeclined()
  }

  return (
    <div className="grid gap-4">
      <FormProblem>{problem}</FormProblem>
      <div className="grid grid-cols-2 gap-2">
        <ActButton pending={pending === 'accept'} onAct={() => void answer('accept', accept)}>
          {t.invitation.accept}
        </ActButton>
        <ActButton
          variant="outline"
          pending={pending === 'decline'}
          onAct={() => void answer('decline', decline)}
        >
          {t.invitation.decline}
        </ActButton>
      </div>
    </div>
  )
}
