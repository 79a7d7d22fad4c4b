import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useJoiningMessages } from '@/i18n/joining'
import { useSentence } from '@/i18n/sentence'
import { addDomain, removeDomain, restoreDomain } from '@/server/domain-fns'
import { domainsQuery } from '@/server/domain-queries'

const including = (domain: string) => (all: string[]) => [...new Set([...all, domain])].sort()
const without = (domain: string) => (all: string[]) => all.filter((each) => each !== domain)

/** Allows a domain, and removes one, which shows at once and can be undone. */
export function useDomainActs(slug: string) {
  const words = useJoiningMessages().joining.domains
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = domainsQuery(slug)
  const show = (change: (all: string[]) => string[]) =>
    queryClient.setQueryData(queryKey, (found) => found && { ...found, domains: change(found.domains) })
  const onSettled = () => queryClient.invalidateQueries({ queryKey })
  const add = useMutation({
    mutationFn: (domain: string) => addDomain({ data: { slug, domain } }),
    onSuccess: ({ domain }) => {
      show(including(domain))
      toast.success(words.added(domain))
    },
    onSettled,
  })
  const restore = useMutation({
    mutationFn: ({ undo }: { domain: string; undo: string }) => restoreDomain({ data: { slug, undo } }),
    onSuccess: (_, { domain }) => {
      show(including(domain))
      toast.success(words.restored(domain))
    },
    onError: (error) => toast.error(sentence(error)),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (domain: string) => removeDomain({ data: { slug, domain } }),
    onMutate: async (domain) => {
      await queryClient.cancelQueries({ queryKey })
      show(without(domain))
    },
    onSuccess: ({ undo }, domain) =>
      toast.undo(words.removed(domain), () => restore.mutate({ domain, undo }), {
        description: words.removedHelp,
      }),
    onError: (error, domain) => {
      show(including(domain))
      toast.error(words.failed(domain), { description: sentence(error) })
    },
    onSettled,
  })
  return { add, remove }
}
