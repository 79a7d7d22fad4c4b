import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { removeWayIn } from '@/server/account-fns'
import { waysInQuery } from '@/server/account-queries'
import { ConnectButtons } from './connect-buttons'
import { Section } from './section'

/** By what somebody can sign in; all but the last can be taken off. */
export default function ConnectedSection() {
  const t = useAccountMessages().account.connected
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { data: ways } = useSuspenseQuery(waysInQuery)
  const remove = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => removeWayIn({ data: { id } }),
    onSuccess: (_, { name }) => toast.success(t.removed(name)),
    onError: (error) => toast.error(t.failed, { description: sentence(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: waysInQuery.queryKey }),
  })
  return (
    <Section name="connected" description={t.description}>
      <ul className="-mx-4 divide-y divide-line border-y border-line" aria-label={t.label}>
        {ways.map(({ id, provider, since, name: called }) => {
          const name = t.providers[provider] ?? called
          return (
            <li key={id} className="flex min-h-11 items-center gap-3 px-4 py-1.5">
              <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
              <span className="text-sm text-muted">
                {t.since} <RelativeTime date={since} />
              </span>
              {provider !== 'credential' && ways.length > 1 && (
                <Button
                  variant="ghost"
                  size="sm"
                  aria-label={t.removeNamed(name)}
                  pending={remove.isPending && remove.variables.id === id}
                  onClick={() => remove.mutate({ id, name })}
                >
                  {t.remove}
                </Button>
              )}
            </li>
          )
        })}
        {ways.length === 0 && <li className="px-4 py-2.5 text-muted">{t.none}</li>}
      </ul>
      <ConnectButtons connected={ways.map(({ provider }) => provider)} />
    </Section>
  )
}
