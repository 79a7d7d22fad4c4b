import { Suspense, useEffect, useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { onAsk } from './ask-to-confirm'

const ConfirmDialog = lazyPopup(() => import('./confirm-dialog'))

/** Where the question is shown when an act asks it; once in the frame of the signed-in pages. */
export function ConfirmHost({ email }: { email: string }) {
  const [asked, ask] = useState<{ answer(isConfirmed: boolean): void }>()
  useEffect(() => onAsk((answer) => ask({ answer })), [])
  if (!asked) return null
  const onAnswer = (isConfirmed: boolean) => {
    ask(undefined)
    asked.answer(isConfirmed)
  }
  return (
    <Suspense>
      <ConfirmDialog email={email} onAnswer={onAnswer} />
    </Suspense>
  )
}
