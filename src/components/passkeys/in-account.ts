import type { AccountSection } from '@/components/account/sections'
import { lazyPopup } from '@/components/app/lazy-popup'
import { passkeysQuery } from '@/server/credential-queries'

export const passkeysInAccount: AccountSection = {
  name: 'passkeys',
  Section: lazyPopup(() => import('./passkeys-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...passkeysQuery, revalidateIfStale: true }),
}
