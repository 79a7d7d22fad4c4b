import { Badge } from '@/components/ui/badge'
import { Progress } from '@/components/ui/progress'
import { useDataExportMessages } from '@/i18n/data-export'
import { useFormats } from '@/i18n/format'
import { wordFor } from '@/lib/words'
import type { DataExport } from './data-export-row'

const variants = { done: 'good', failed: 'destructive' } as const
const isKnown = (state: string): state is keyof typeof variants => Object.hasOwn(variants, state)

/** How far an export is, or how it ended and why. */
export function DataExportState({ one: { state, progress, expiresAt, reason } }: { one: DataExport }) {
  const t = useDataExportMessages()
  const { percent, relative } = useFormats()
  const words = t.dataExport
  if (state === 'running')
    return (
      <div className="grid w-40 gap-1">
        <span className="flex justify-between gap-2">
          {words.states.running}
          <span className="text-muted tabular-nums">{percent(progress)}</span>
        </span>
        <Progress value={progress} label={words.states.running} />
      </div>
    )
  return (
    <div className="grid justify-items-start gap-0.5">
      <Badge variant={isKnown(state) ? variants[state] : 'outline'}>
        {wordFor(words.states, state) ?? state}
      </Badge>
      {state === 'done' && expiresAt && (
        <span className="text-sm text-muted" suppressHydrationWarning>
          {words.until(relative(expiresAt))}
        </span>
      )}
      {state === 'failed' && (
        <span className="sm:w-64 text-sm whitespace-normal text-muted">
          {wordFor(t.errors, reason ?? 'unexpected') ?? t.errors.unexpected}
        </span>
      )}
    </div>
  )
}
