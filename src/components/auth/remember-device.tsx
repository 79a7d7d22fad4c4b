import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useAuthMessages } from '@/i18n/auth'

/** Whether the next sign-ins on this device shall do without a code. */
export function RememberDevice() {
  const words = useAuthMessages().signIn.secondStep
  const id = useId()
  return (
    <label htmlFor={id} id={`${id}-label`} className="flex items-start gap-2.5">
      <Checkbox id={id} aria-labelledby={`${id}-label`} name="remember" className="mt-0.5" />
      <span>
        {words.remember}
        <span className="block text-sm text-muted">{words.rememberHelp}</span>
      </span>
    </label>
  )
}
