import type { AccountSection } from '@/components/account/sections'
import { lazyPart } from '@/components/app/lazy-part'
import { secondStepQuery } from '@/server/credential-queries'

export const secondStepInAccount: AccountSection = {
  name: 'secondStep',
  Section: lazyPart(() => import('./second-step-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...secondStepQuery, revalidateIfStale: true }),
}
