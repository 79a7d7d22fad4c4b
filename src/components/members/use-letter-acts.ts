import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useInviteSentence } from '@/i18n/invite-many'
import { useUndeliveredMessages } from '@/i18n/undelivered'
import { dropLetter, sendLetterAgain } from '@/server/undelivered-fns'
import { undeliveredQuery } from '@/server/undelivered-queries'

interface Which {
  slug: string
  id: string
  to: string
}

/** Puts a letter back on its way, or away. */
export function useLetterActs(slug: string) {
  const words = useUndeliveredMessages()
  const sentence = useInviteSentence()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries({ queryKey: undeliveredQuery(slug).queryKey })
  const onError = (error: unknown) => toast.error(sentence(error))
  const again = useMutation({
    mutationFn: ({ slug, id }: Which) => sendLetterAgain({ data: { slug, id } }),
    onSuccess: (_, { to }) => toast.success(words.sending(to)),
    onError,
    onSettled,
  })
  const drop = useMutation({
    mutationFn: ({ slug, id }: Which) => dropLetter({ data: { slug, id } }),
    onSuccess: (_, { to }) => toast.success(words.dropped(to)),
    onError,
    onSettled,
  })
  return { again, drop }
}
