import { useSuspenseQuery } from '@tanstack/react-query'
import { Section } from '@/components/account/section'
import { useNotificationMessages } from '@/i18n/notifications'
import { notificationPreferencesQuery } from '@/server/notification-queries'
import { PreferenceChoices } from './preference-choices'

/** The same choices as in the sheet beside the list of notifications. */
export default function PreferencesSection() {
  const t = useNotificationMessages().notifications.preferences
  const { data } = useSuspenseQuery(notificationPreferencesQuery)
  return (
    <Section name="notifications" description={t.description}>
      <PreferenceChoices chosen={data} />
    </Section>
  )
}
