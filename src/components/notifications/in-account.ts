import type { AccountSection } from '@/components/account/sections'
import { lazyPopup } from '@/components/app/lazy-popup'
import { notificationPreferencesQuery } from '@/server/notification-queries'

/** How somebody wants to be told, on the page about themselves. */
export const notificationsInAccount: AccountSection = {
  name: 'notifications',
  Section: lazyPopup(() => import('./preferences-section')),
  prepare: (queryClient) =>
    queryClient.ensureQueryData({ ...notificationPreferencesQuery, revalidateIfStale: true }),
}
