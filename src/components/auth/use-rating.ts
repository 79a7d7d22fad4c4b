import { useEffect, useState } from 'react'
import { useDebounced } from '@/components/use-debounced'
import { ratePassword } from '@/server/password-fns'

const pause = 300

/** How hard a password is to guess, from 0 to 4, a moment after it was typed. Undefined while nobody knows. */
export function useRating(password: string, about: readonly string[]): number | undefined {
  const settled = useDebounced(password, pause)
  const known = about.join('\n')
  const [rated, setRated] = useState<{ password: string; score: number }>()
  useEffect(() => {
    if (!settled) return
    let isWanted = true
    ratePassword({ data: { password: settled, about: known.split('\n').filter(Boolean).slice(0, 4) } })
      // The form says so when it is sent.
      .catch(() => undefined)
      .then((rating) => isWanted && setRated(rating && { password: settled, score: rating.score }))
    return () => {
      isWanted = false
    }
  }, [settled, known])
  return rated?.password === password ? rated.score : undefined
}
