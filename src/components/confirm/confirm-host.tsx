import { Suspense, useSyncExternalStore } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { answer, isAsking, listen } from './ask-to-confirm'

const ConfirmDialog = lazyPopup(() => import('./confirm-dialog'))

/** Where the question is shown when an act asks it; once in the frame of the signed-in pages. */
export function ConfirmHost({ email }: { email: string }) {
  const isOpen = useSyncExternalStore(listen, isAsking, () => false)
  return (
    isOpen && (
      <Suspense>
        <ConfirmDialog email={email} onAnswer={answer} />
      </Suspense>
    )
  )
}
