import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Button } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { ownedAloneQuery } from '@/server/account-queries'
import { OwnedAloneList } from './owned-alone-list'
import { Section } from './section'
import { useMe } from './use-me'

const RemovalDialog = lazyPopup(() => import('./removal-dialog'))

/** What ends the account, below everything else of it; and what stands in the way. */
export default function RemovalSection() {
  const t = useAccountMessages().accountRemoval
  const me = useMe()
  const { data: owned } = useSuspenseQuery(ownedAloneQuery)
  const [isAsking, setAsking] = useState(false)
  const isBlocked = owned.length > 0
  return (
    <Section
      name="removal"
      description={t.description}
      action={
        !isBlocked && (
          <Button
            variant="outline"
            className="text-bad"
            onPointerEnter={RemovalDialog.preload}
            onFocus={RemovalDialog.preload}
            onClick={() => setAsking(true)}
          >
            {t.open}
          </Button>
        )
      }
    >
      {isBlocked && <OwnedAloneList owned={owned} />}
      {isAsking && me && <RemovalDialog email={me.email} onClose={() => setAsking(false)} />}
    </Section>
  )
}
