import { useState } from 'react'
import { forgetRecent } from '@/components/app/forget-recent'
import { signOutChannel } from '@/components/app/sign-out-channel'
import { useAuthMessages } from '@/i18n/auth'
import { signOut } from '@/lib/auth-client'
import { ActButton } from './act-button'
import { FormProblem } from './form-problem'

/** Ends the session and stays on the page, which then shows what it has for somebody signed out. */
export function SignOutButton({ children }: { children: React.ReactNode }) {
  const t = useAuthMessages()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const leave = async () => {
    setPending(true)
    const result = await signOut()
    if (result.ok) {
      forgetRecent()
      signOutChannel().postMessage('')
      return location.reload()
    }
    setPending(false)
    setProblem(t.auth.failures[result.failure])
  }
  return (
    <>
      <FormProblem>{problem}</FormProblem>
      <ActButton pending={pending} onAct={() => void leave()}>
        {children}
      </ActButton>
    </>
  )
}
