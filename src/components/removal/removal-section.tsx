import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { useRemovalMessages } from '@/i18n/removal'

const RemovalDialog = lazyPopup(() => import('./removal-dialog'))

/** What ends the organization, below everything else of it. */
export default function RemovalSection({ organization }: { organization: { slug: string; name: string } }) {
  const t = useRemovalMessages()
  const [isAsking, setAsking] = useState(false)
  return (
    <Card aria-labelledby="removal" className="max-w-4xl">
      <CardHeader className="pb-3.5 max-sm:has-data-[slot=card-action]:grid-cols-1">
        <CardTitle id="removal">{t.removal.title}</CardTitle>
        <CardDescription className="max-w-xl">{t.removal.description}</CardDescription>
        <CardAction className="max-sm:col-start-1 max-sm:row-span-1 max-sm:row-start-3 max-sm:mt-3 max-sm:justify-self-start">
          <Button
            variant="outline"
            className="text-bad"
            onPointerEnter={RemovalDialog.preload}
            onFocus={RemovalDialog.preload}
            onClick={() => setAsking(true)}
          >
            {t.removal.open}
          </Button>
        </CardAction>
      </CardHeader>
      {isAsking && <RemovalDialog organization={organization} onClose={() => setAsking(false)} />}
    </Card>
  )
}
