import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { viewerQuery } from '@/server/session-queries'

/**
 * Notices that the person of the page is signed in again, also when they did that in another tab. Somebody else is not let on:
 * the page loads itself anew.
 */
export function useBack(person: string, onBack: () => void) {
  const queryClient = useQueryClient()
  const { data: viewer, dataUpdatedAt } = useQuery({ ...viewerQuery, enabled: false })
  const [before] = useState(dataUpdatedAt)
  const isBack = dataUpdatedAt > before && viewer?.user.id === person
  const back = useEffectEvent(onBack)
  useEffect(() => {
    if (isBack) back()
  }, [isBack])
  return () => queryClient.refetchQueries(viewerQuery)
}
