import { Button } from '@/components/ui/button'
import { usePaletteMessages } from '@/i18n/palette'
import { useSentence } from '@/i18n/sentence'

interface StateProps {
  words: string
  count: number
  searching: boolean
  error: Error | null
  onRetry: () => void
}

/** How far the search is: seen where there is nothing else to see, and said always. */
export function State({ words, count, searching, error, onRetry }: StateProps) {
  const { palette: t, ui } = usePaletteMessages()
  const sentence = useSentence()
  const said = searching ? t.searching : count > 0 ? t.count(count) : t.none(words)
  const isSeen = count === 0 || searching
  return (
    <>
      <p role="status" className={isSeen && !error ? 'px-4 py-3 text-muted' : 'sr-only'}>
        {error ? t.failed : said}
        {!error && !searching && count === 0 && <span className="block text-sm">{t.noneHelp}</span>}
      </p>
      {error && (
        <div role="alert" className="flex items-center justify-between gap-3 px-4 py-2.5 text-sm">
          <span>{sentence(error)}</span>
          <Button variant="outline" size="sm" onClick={onRetry}>
            {ui.retry}
          </Button>
        </div>
      )}
    </>
  )
}
