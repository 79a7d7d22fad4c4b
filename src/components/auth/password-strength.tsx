import { cn } from '@/components/cn'

/** From nothing to the best, in four steps. */
const steps = [1, 2, 3, 4]
const tones = ['bg-bad', 'bg-bad', 'bg-warn', 'bg-good', 'bg-good']

/** A bar of four parts; the sentence below it says the same. */
export const PasswordStrength = ({ score }: { score: number | undefined }) => (
  <span aria-hidden="true" className="grid grid-cols-4 gap-1">
    {steps.map((step) => (
      <span
        key={step}
        className={cn(
          'h-1 rounded-full bg-line transition-colors',
          score !== undefined && step <= Math.max(score, 1) && tones[score],
        )}
      />
    ))}
  </span>
)
