import type { AccountSection } from '@/components/account/sections'
import { lazyPopup } from '@/components/app/lazy-popup'
import { secondStepQuery } from '@/server/credential-queries'

export const secondStepInAccount: AccountSection = {
  name: 'secondStep',
  Section: lazyPopup(() => import('./second-step-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...secondStepQuery, revalidateIfStale: true }),
}
