import { cn } from '@/components/cn'

interface ProgressProps {
  /** From 0 to 100; `null` while nobody knows how long it takes. */
  value: number | null
  /** What is progressing, for a screen reader. */
  label: string
  tone?: 'accent' | 'bad'
  className?: string
}

export const Progress = ({ value, label, tone = 'accent', className }: ProgressProps) => (
  <div
    data-slot="progress"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={value === null ? undefined : Math.round(value)}
    className={cn('h-1 w-full overflow-hidden rounded-full bg-line', className)}
  >
    <div
      className={cn(
        'h-full origin-left rounded-full transition-[scale] rtl:origin-right',
        tone === 'bad' ? 'bg-bad' : 'bg-accent',
        value === null && 'animate-breathe',
      )}
      style={{ scale: `${(value ?? 100) / 100} 1` }}
    />
  </div>
)
