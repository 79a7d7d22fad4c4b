import { useEffect } from 'react'
import { signInWithPasskey } from '@/lib/auth-client'
import { askForPasskey, offersInField } from '@/lib/passkey-client'
import { enter } from './callback-search'

/** Has the browser offer passkeys under the field of the address, where it can. */
export function usePasskeyInField(next: string | undefined): void {
  useEffect(() => {
    let isHere = true
    const offer = async () => {
      if (!(await offersInField()) || !isHere) return
      const response = await askForPasskey({ inField: true })
      if (response && isHere && (await signInWithPasskey(response)).ok) enter(next)
    }
    void offer()
    return () => {
      isHere = false
    }
  }, [next])
}
