import { useState } from 'react'
import { ActButton } from '@/components/auth/act-button'
import { FormProblem } from '@/components/auth/form-problem'
import { SignOutButton } from '@/components/auth/sign-out-button'
import { useJoinMessages, useJoinSentence } from '@/i18n/join'
import { joinByLink } from '@/server/join-fns'

interface JoinButtonProps {
  token: string
  organization: string
  email: string
}

/** Nothing happens before it is pressed; the page says as whom. */
export function JoinButton({ token, organization, email }: JoinButtonProps) {
  const { join } = useJoinMessages()
  const sentence = useJoinSentence()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = async () => {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      const { slug } = await joinByLink({ data: { token } })
      location.assign(`/organizations/${slug}/dashboard`)
    } catch (error) {
      setProblem(sentence(error))
      setPending(false)
    }
  }
  return (
    <div className="grid gap-4">
      <FormProblem>{problem}</FormProblem>
      <ActButton pending={pending} onAct={() => void act()}>
        {join.act(organization)}
      </ActButton>
      <div className="grid gap-2 text-muted">
        <p>{join.as(email)}</p>
        <SignOutButton>{join.other}</SignOutButton>
      </div>
    </div>
  )
}
