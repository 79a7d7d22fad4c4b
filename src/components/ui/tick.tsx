import { type ComponentProps, type ReactNode, useId } from 'react'
import { Checkbox } from './checkbox'

/** A box to tick beside what it means. It is named by that in the first HTML already, before the page wakes. */
export function Tick({ children, ...props }: ComponentProps<typeof Checkbox> & { children: ReactNode }) {
  const id = useId()
  return (
    <label htmlFor={id} id={`${id}-label`} className="flex items-start gap-2.5">
      <Checkbox id={id} aria-labelledby={`${id}-label`} className="mt-0.5" {...props} />
      <span>{children}</span>
    </label>
  )
}
