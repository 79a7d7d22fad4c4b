import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { ProviderMark } from '@/components/auth/provider-mark'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useHydrated } from '@/components/use-hydrated'
import { useCredentialMessages } from '@/i18n/credentials'
import { useSentence } from '@/i18n/sentence'
import { providersQuery } from '@/server/credential-queries'
import { beginConnection } from '@/server/provider-fns'

/** One for each account elsewhere that could sign somebody in as well, and what went wrong with the last one. */
export function ConnectButtons({ connected }: { connected: readonly string[] }) {
  const t = useCredentialMessages().credentials.connect
  const sentence = useSentence()
  const { data: providers } = useSuspenseQuery(providersQuery)
  const isAsleep = !useHydrated()
  const problem = useLocation({ select: ({ search }) => Reflect.get(search, 'problem') })
  const connect = useMutation({
    mutationFn: (provider: string) => beginConnection({ data: { provider } }),
    onSuccess: ({ url }) => location.assign(url),
    onError: (error) => void toast.error(t.failed, { description: sentence(error) }),
  })
  const others = providers.filter(({ id }) => !connected.includes(id))
  return (
    <>
      {typeof problem === 'string' && (
        <p role="alert" className="text-bad">
          {t.problems[problem] ?? t.problems.provider}
        </p>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {others.map(({ id, name }) => (
            <Button
              key={id}
              variant="outline"
              disabled={isAsleep}
              pending={connect.isPending && connect.variables === id}
              onClick={() => connect.mutate(id)}
            >
              <ProviderMark of={id} />
              {t.connect(name)}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
