import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { useTooOftenMessages } from '@/i18n/too-often'
import { MessagePage } from './message-page'

/** Where the server does not say for how long. */
const aMinute = 60

interface TooOftenProps {
  /** Until the same can be asked again. */
  seconds: number | undefined
  retrying: boolean
  onRetry: () => void
}

/** A page that was refused by a limit: counts down to when it can be had, and never asks by itself. */
export default function TooOften({ seconds = aMinute, retrying, onRetry }: TooOftenProps) {
  const { app } = useMessages()
  const t = useTooOftenMessages()
  const left = useCountdown(seconds)
  return (
    <MessagePage
      stoppedAt={3}
      title={t.title}
      sentence={
        <>
          {t.sentence} <span role="timer">{left > 0 ? t.wait(left) : t.ready}</span>
        </>
      }
    >
      <Button onClick={onRetry} pending={retrying} disabled={left > 0}>
        {app.failed.retry}
      </Button>
    </MessagePage>
  )
}

/** The seconds that are left, by the clock: a tab that slept meanwhile is right when it wakes. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const end = Date.now() + seconds * 1000
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      setLeft(now)
      if (now === 0) clearInterval(timer)
    }, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}
