import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { rootOptions } from '@/components/app/root-options'

/**
 * Asks something over whatever page there is, which knows nothing of it and loads nothing for it. What is drawn answers once it
 * has closed.
 *
 * @example await askOverPage<boolean>((answer) => <ConfirmDialog onAnswer={answer} />)
 */
export async function askOverPage<Answer>(
  draw: (answer: (it: Answer) => void) => ReactNode,
): Promise<Answer> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place, rootOptions)
  const answered = new Promise<Answer>((answer) => {
    root.render(
      <CSPProvider disableStyleElements>
        <DirectionProvider direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
          {draw(answer)}
        </DirectionProvider>
      </CSPProvider>,
    )
  })
  try {
    return await answered
  } finally {
    root.unmount()
    place.remove()
  }
}
