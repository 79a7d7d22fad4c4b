import { Page } from '@/components/app/page'
import { Card } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { useAccountMessages } from '@/i18n/account'

/** As high as the first sections are. */
const heights = ['h-36', 'h-32', 'h-48', 'h-12']

/** The page of the account while it is asked for, in its shape. */
export function AccountPending() {
  const t = useAccountMessages()
  return (
    <Page title={t.titles.account} description={t.account.description}>
      <div aria-busy="true" className="grid max-w-3xl gap-4">
        <p role="status" className="sr-only">
          {t.ui.loading}
        </p>
        {heights.map((height) => (
          <Card key={height} className="grid gap-3 p-4">
            <Skeleton className="h-4 w-32" />
            <Skeleton className={height} />
          </Card>
        ))}
      </div>
    </Page>
  )
}
