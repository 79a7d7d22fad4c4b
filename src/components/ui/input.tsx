import { useRef } from 'react'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import { useTypedEarly } from './use-typed-early'

export const controlClasses = [
  'control w-full min-w-0 rounded-sm border border-line-strong/70 bg-raised px-2.5 text-base transition-colors',
  // below 16 px, iOS zooms into a field that is touched
  'coarse:text-lg',
  'placeholder:text-muted hover:border-line-strong',
  'focus-visible:border-accent focus-visible:outline-offset-0 focus-visible:outline-focus',
  'aria-invalid:border-bad aria-invalid:outline-bad',
  'disabled:bg-sunken disabled:text-muted [&[readonly]]:bg-sunken',
]

/** One line of text. Inside a `Field` it takes its id, description and error from it. */
export function Input({ className, ...props }: React.ComponentPropsWithoutRef<'input'>) {
  const field = useFieldControl(props)
  const input = useRef<HTMLInputElement>(null)
  useTypedEarly(input, props.value)
  return (
    <input ref={input} data-slot="input" {...props} {...field} className={cn(controlClasses, className)} />
  )
}
