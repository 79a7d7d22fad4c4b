import KeyRound from 'lucide-react/icons/key-round'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/use-hydrated'
import { useAuthMessages } from '@/i18n/auth'
import { signInWithPasskey } from '@/lib/auth-client'
import { askForPasskey, hasPasskeys } from '@/lib/passkey-client'
import { enter } from './callback-search'
import { FormProblem } from './form-problem'

/** Signs in with what the device keeps. Not there where the browser knows no passkeys. */
export function PasskeyButton({ next }: { next: string | undefined }) {
  const t = useAuthMessages()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isAwake = useHydrated()
  if (isAwake && !hasPasskeys()) return null
  const signIn = async () => {
    setPending(true)
    setProblem(undefined)
    const response = await askForPasskey()
    const result = response && (await signInWithPasskey(response))
    if (result?.ok) return enter(next)
    setPending(false)
    if (result) setProblem(t.auth.failures[result.failure])
  }
  return (
    <>
      <FormProblem>{problem}</FormProblem>
      <Button variant="outline" size="lg" pending={pending} disabled={!isAwake} onClick={signIn}>
        <KeyRound aria-hidden="true" />
        {t.signIn.byPasskey}
      </Button>
    </>
  )
}
