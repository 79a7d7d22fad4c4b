import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { FieldDescription } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAuthMessages } from '@/i18n/auth'

type PasswordInputProps = Omit<React.ComponentProps<typeof Input>, 'type'>

/** A password with a button that shows it, and a word when Caps Lock is on. */
export function PasswordInput(props: PasswordInputProps) {
  const t = useAuthMessages()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const Icon = shown ? EyeOff : Eye
  const watch = (event: React.KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <>
      <div className="relative">
        <Input
          {...props}
          type={shown ? 'text' : 'password'}
          className="pe-10 coarse:pe-12"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onKeyDown={watch}
          onKeyUp={watch}
          onBlur={() => setCapsLock(false)}
        />
        <button
          type="button"
          aria-label={shown ? t.auth.password.hide : t.auth.password.show}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0 grid w-9 place-items-center rounded-sm text-muted hover:text-text coarse:w-11"
        >
          <Icon aria-hidden="true" className="size-4" />
        </button>
      </div>
      <FieldDescription aria-live="polite" className="text-warn empty:hidden">
        {capsLock && t.auth.password.capsLock}
      </FieldDescription>
    </>
  )
}
