import { PendingCard, PendingPage } from '@/components/app/pending-page'

/** Its sections, each with some fields. */
export const SettingsPending = () => (
  <PendingPage>
    <PendingCard lines={3} className="max-w-4xl" />
    <PendingCard lines={2} className="max-w-4xl" />
    <PendingCard lines={1} className="max-w-4xl" />
  </PendingPage>
)
