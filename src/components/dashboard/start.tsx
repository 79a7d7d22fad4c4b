import { memo, Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import type { Step } from './start-steps'

/** Only a new organization has it: drawn with the page, awake after it. */
const GetStarted = lazyPart(() => import('./get-started'))

interface StartProps {
  slug: string
  steps: readonly Step[]
}

/** What is drawn anew before it is awake would be taken away until it is, so that happens only where the steps are others. */
export const Start = memo(
  ({ slug, steps }: StartProps) => (
    <Suspense>
      <GetStarted slug={slug} steps={steps} />
    </Suspense>
  ),
  (one, other) => JSON.stringify(one) === JSON.stringify(other),
)
