import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useDebounced } from '@/components/use-debounced'
import { inviteLimits } from '@/lib/invite-limits'
import { checkAddresses } from '@/server/invitation-fns'
import { keys } from '@/server/query-keys'
import { judged, type Token } from './address-list'

/** The entries of a list of addresses, and what the server knows of them already. */
export function useAddressList(slug: string) {
  const [tokens, setTokens] = useState<Token[]>([])
  const nextId = useRef(0)
  const apart = judged(tokens, {})
  const asked = apart.filter(({ problem }) => !problem).map(({ text }) => text)
  const settled = useDebounced(asked.join(' '), 250)
  const { data: taken = {} } = useQuery({
    queryKey: [...keys.invitations(slug), 'taken', settled],
    queryFn: () => checkAddresses({ data: { slug, emails: settled.split(' ') } }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    // What it says here is asked again when the list is sent.
    retry: false,
  })

  /** Puts these at the end, and answers those for which there was no place any more. */
  const add = (texts: readonly string[]): string[] => {
    const room = Math.max(0, inviteLimits.atOnce - tokens.length)
    const added = texts.slice(0, room).map((text) => ({ id: nextId.current++, text }))
    if (added.length > 0) setTokens([...tokens, ...added])
    return texts.slice(room)
  }
  const shown = judged(tokens, taken)
  const remove = (id: number) => setTokens((all) => all.filter((token) => token.id !== id))
  const removeWrong = () => setTokens(shown.filter(({ problem }) => !problem))
  return { shown, add, remove, removeWrong }
}
