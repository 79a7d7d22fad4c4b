import type { AccountSection } from '@/components/account/sections'
import { lazyPart } from '@/components/app/lazy-part'
import { notificationPreferencesQuery } from '@/server/notification-queries'

/** How somebody wants to be told, on the page about themselves. */
export const notificationsInAccount: AccountSection = {
  name: 'notifications',
  Section: lazyPart(() => import('./preferences-section')),
  prepare: (queryClient) =>
    queryClient.ensureQueryData({ ...notificationPreferencesQuery, revalidateIfStale: true }),
}
