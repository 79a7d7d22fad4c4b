import type { AccountSection } from '@/components/account/sections'
import { lazyPart } from '@/components/app/lazy-part'
import { passkeysQuery } from '@/server/credential-queries'

export const passkeysInAccount: AccountSection = {
  name: 'passkeys',
  Section: lazyPart(() => import('./passkeys-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...passkeysQuery, revalidateIfStale: true }),
}
