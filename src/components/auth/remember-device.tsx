import { Tick } from '@/components/ui/tick'
import { useAuthMessages } from '@/i18n/auth'

/** Whether the next sign-ins on this device shall do without a code. */
export function RememberDevice() {
  const words = useAuthMessages().signIn.secondStep
  return (
    <Tick name="remember">
      {words.remember}
      <span className="block text-sm text-muted">{words.rememberHelp}</span>
    </Tick>
  )
}
