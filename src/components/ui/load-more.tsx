import { useEffect, useRef } from 'react'
import { useMessages } from '@/i18n'
import { Button } from './button'

interface LoadMoreProps {
  loading: boolean
  failed: boolean
  onLoad: () => void
}

/** Loads by itself shortly before it is reached, by a press for people on a keyboard, and only by one after a failure. */
export default function LoadMore({ loading, failed, onLoad }: LoadMoreProps) {
  const t = useMessages().ui
  const end = useRef<HTMLDivElement>(null)
  const load = useRef(onLoad)
  load.current = onLoad

  useEffect(() => {
    if (!end.current || loading || failed) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) load.current()
      },
      { rootMargin: '400px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [loading, failed])

  return (
    <div ref={end} className="grid justify-items-center gap-2 py-2">
      {failed && (
        <p role="alert" className="text-bad">
          {t.loadMoreFailed}
        </p>
      )}
      <Button variant="outline" pending={loading} onClick={onLoad}>
        {failed ? t.retry : t.loadMore}
      </Button>
    </div>
  )
}
