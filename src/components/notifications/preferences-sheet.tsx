import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Sheet, SheetClose, SheetContent, SheetDescription, SheetTitle } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { useNotificationMessages } from '@/i18n/notifications'
import { useSentence } from '@/i18n/sentence'
import { notificationPreferencesQuery } from '@/server/notification-queries'
import { PreferenceChoices } from './preference-choices'

/** What somebody hears, beside the list of it. */
export default function PreferencesSheet({ onClose }: { onClose: () => void }) {
  const t = useNotificationMessages().notifications.preferences
  const sentence = useSentence()
  const { data, error } = useQuery(notificationPreferencesQuery)
  return (
    <Sheet open onOpenChange={(open) => open || onClose()}>
      <SheetContent className="gap-4 p-5">
        <div>
          <SheetTitle>{t.title}</SheetTitle>
          <SheetDescription>{t.description}</SheetDescription>
        </div>
        {error && !data && <p role="alert">{sentence(error)}</p>}
        {!data && !error && <Skeleton className="h-80" />}
        {data && <PreferenceChoices chosen={data} />}
        <SheetClose render={<Button variant="outline" className="mt-auto justify-self-start self-start" />}>
          {t.done}
        </SheetClose>
      </SheetContent>
    </Sheet>
  )
}
