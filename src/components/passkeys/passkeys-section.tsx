import { useSuspenseQuery } from '@tanstack/react-query'
import { Section } from '@/components/account/section'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/use-hydrated'
import { useCredentialMessages } from '@/i18n/credentials'
import { hasPasskeys } from '@/lib/passkey-client'
import { passkeysQuery } from '@/server/credential-queries'
import { PasskeyRow } from './passkey-row'
import { usePasskeys } from './use-passkeys'

/** What signs somebody in without a password. */
export default function PasskeysSection() {
  const t = useCredentialMessages().credentials.passkeys
  const { data: passkeys } = useSuspenseQuery(passkeysQuery)
  const { add } = usePasskeys()
  const isAwake = useHydrated()
  const isAble = isAwake && hasPasskeys()
  return (
    <Section
      name="passkeys"
      description={t.description}
      action={
        <Button variant="outline" pending={add.isPending} disabled={!isAble} onClick={() => add.mutate()}>
          {t.add}
        </Button>
      }
    >
      {isAwake && !isAble && <p className="text-muted">{t.unsupported}</p>}
      {passkeys.length === 0 ? (
        <p className="text-muted">{t.none}</p>
      ) : (
        <ul className="-mx-4 -mb-4 divide-y divide-line border-t border-line" aria-label={t.list}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
    </Section>
  )
}
