import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { toast } from '@/components/ui/toast'
import { useJoinableMessages } from '@/i18n/joinable'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { joinByDomain } from '@/server/join-by-domain-fns'
import { keys } from '@/server/query-keys'

/** Joins an organization, and goes there. */
export function useJoin() {
  const words = useJoinableMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => joinByDomain({ data: { id } }),
    onSuccess: async ({ slug }, { name }) => {
      await queryClient.invalidateQueries({ queryKey: keys.organizations, refetchType: 'none' })
      await queryClient.invalidateQueries({ queryKey: keys.viewer })
      await navigate({ to: '/organizations/$slug/dashboard', params: { slug } })
      toast.success(words.joined(name))
    },
    onError: async (error, { name }) => {
      const isGone = isAppError(error) && error.code === 'not-found'
      toast.error(isGone ? words.gone(name) : sentence(error))
      await queryClient.invalidateQueries({ queryKey: keys.joinableOrganizations })
    },
  })
}
