import { FormProblem } from '@/components/auth/form-problem'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { CodeInput } from '@/components/confirm/code-input'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useSessionOverMessages } from '@/i18n/session-over'
import { plainCode, takeSecondStep } from '@/lib/auth-client'

interface ByCodeProps {
  onDone: () => void
  /** The first step is too long ago. */
  onTooLate: () => void
}

/** The second step of who has one. */
export function ByCode({ onDone, onTooLate }: ByCodeProps) {
  const words = useSessionOverMessages().signIn.secondStep
  const { problems, pending, formProps } = useAuthForm({
    names: ['code'],
    check: ({ code }) => (plainCode(code) ? {} : { code: words.missing }),
    send: async ({ code }) => {
      const result = await takeSecondStep({ code, trustDevice: false })
      if (!result.ok && result.failure === 'step') onTooLate()
      return result
    },
    done: onDone,
    fields: { code: 'code' },
  })
  return (
    <form {...formProps} className="grid gap-4">
      <FormProblem>{problems.form}</FormProblem>
      <Field label={words.code} error={problems.code} help={words.help}>
        <CodeInput name="code" autoFocus />
      </Field>
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </form>
  )
}
