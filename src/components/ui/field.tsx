import { useId } from 'react'
import { cn } from '@/components/cn'
import { FieldContext } from './field-context'
import { Label } from './label'

interface FieldProps {
  label: React.ReactNode
  /** One sentence that helps before anything went wrong. */
  help?: React.ReactNode
  /** What is wrong and what to do; marks the control invalid and is read out. */
  error?: React.ReactNode
  /** Beside the label, for example a link. */
  aside?: React.ReactNode
  hideLabel?: boolean
  /** The id of the control, where something else must point at it. */
  id?: string
  className?: string
  children: React.ReactNode
}

/** A label, a control, its help and its error, tied together for eyes and screen readers alike. */
export function Field({ label, help, error, aside, hideLabel, id, className, children }: FieldProps) {
  const generated = useId()
  const control = id ?? generated
  const helpId = `${control}-help`
  const errorId = `${control}-error`
  const describedBy = [error ? errorId : '', help ? helpId : ''].filter(Boolean).join(' ') || undefined
  return (
    <FieldContext value={{ id: control, describedBy, invalid: Boolean(error) }}>
      <div data-slot="field" className={cn('grid gap-1.5', className)}>
        <div className={cn('flex items-baseline justify-between gap-3', hideLabel && 'sr-only')}>
          <Label htmlFor={control}>{label}</Label>
          {aside && <span className="text-sm text-muted">{aside}</span>}
        </div>
        {children}
        <FieldError id={errorId}>{error}</FieldError>
        {help && <FieldDescription id={helpId}>{help}</FieldDescription>}
      </div>
    </FieldContext>
  )
}

export const FieldDescription = ({ className, ...props }: React.ComponentProps<'p'>) => (
  <p data-slot="field-description" className={cn('text-sm text-muted', className)} {...props} />
)

/** Stays in the page while empty, so that a screen reader hears the sentence when it arrives. */
export const FieldError = ({ className, ...props }: React.ComponentProps<'p'>) => (
  <p
    data-slot="field-error"
    aria-live="polite"
    className={cn('text-sm text-bad empty:hidden', className)}
    {...props}
  />
)

export const FieldGroup = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div data-slot="field-group" className={cn('grid gap-4', className)} {...props} />
)
