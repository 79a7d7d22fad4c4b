import { Button } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import type { Provider } from '@/lib/auth/providers'
import { ProviderMark } from './provider-mark'

interface ProviderButtonsProps {
  providers: readonly Pick<Provider, 'id' | 'name'>[]
  next: string | undefined
}

/** One form per provider that is switched on; they work before the page has woken up. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const { signIn } = useAuthMessages()
  if (providers.length === 0) return null
  return (
    <ul className={providers.length > 1 ? 'grid grid-cols-2 gap-2' : 'grid'}>
      {providers.map(({ id, name }) => (
        <li key={id} className="grid odd:last:col-span-full">
          <form
            method="post"
            action={`/continue-with/${id}${next ? `?${new URLSearchParams({ callbackURL: next })}` : ''}`}
            className="grid"
          >
            <Button type="submit" variant="outline" size="lg" className="min-w-0">
              <ProviderMark of={id} />
              <span className="truncate">
                <span className={providers.length > 1 ? 'sr-only' : undefined}>{signIn.continueWith} </span>
                {name}
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
