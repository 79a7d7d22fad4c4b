import type { ReactNode } from 'react'
import { StoppedLine } from './stopped-line'

interface MessagePageProps {
  /** At which link of the line it ended. */
  stoppedAt: 1 | 2 | 3 | 4 | 5
  title: ReactNode
  sentence: ReactNode
  note?: ReactNode
  /** What to do next. */
  children: ReactNode
}

/** A page that could not show what was asked for: what happened, and what to do. */
export const MessagePage = ({ stoppedAt, title, sentence, note, children }: MessagePageProps) => (
  <div data-slot="message-page" className="grid min-h-[60dvh] content-center px-4 py-10 sm:justify-center">
    <div className="max-w-md">
      <StoppedLine at={stoppedAt} className="mb-6" />
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 text-lg text-muted">{sentence}</p>
      <div className="mt-6 flex flex-wrap gap-2">{children}</div>
      {note && <p className="mt-8 text-sm text-muted">{note}</p>}
    </div>
  </div>
)
