import ImageUp from 'lucide-react/icons/image-up'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useOrganizationMessages } from '@/i18n/organization'
import { imageTypes } from '@/lib/image-limits'
import { logoProblem } from './logo-rules'

interface LogoFieldProps {
  name: string
  /** The address of the picture there is. */
  preview: string | undefined
  pending?: boolean
  onChange: (file: File | undefined) => void
}

/** An optional picture, shown as it will look. */
export function LogoField({ name, preview, pending = false, onChange }: LogoFieldProps) {
  const t = useOrganizationMessages()
  const input = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<keyof typeof t.errors>()
  const choose = (file: File | undefined) => {
    const found = file && logoProblem(file)
    setProblem(found)
    if (file && !found) onChange(file)
  }
  return (
    <Field
      label={t.organization.form.logo}
      aside={t.organization.form.optional}
      help={t.organization.form.logoHelp}
      error={problem && t.errors[problem]}
    >
      <input
        ref={input}
        type="file"
        accept={imageTypes.join()}
        hidden
        onChange={({ currentTarget }) => {
          choose(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
      <div className="flex items-center gap-3">
        <span className="grid size-12 shrink-0 place-items-center overflow-hidden rounded-md border border-line bg-sunken text-muted">
          {preview ? (
            <img
              src={preview}
              alt={t.organization.form.logoPreview(name)}
              className="size-full object-contain"
            />
          ) : (
            <ImageUp aria-hidden="true" className="size-5" />
          )}
        </span>
        <Button ref={chooser} variant="outline" pending={pending} onClick={() => input.current?.click()}>
          {preview ? t.organization.form.changeLogo : t.organization.form.chooseLogo}
        </Button>
        {preview && (
          <Button
            variant="ghost"
            onClick={() => {
              // This button goes with the picture, and would take the focus along.
              chooser.current?.focus()
              onChange(undefined)
            }}
          >
            {t.organization.form.removeLogo}
          </Button>
        )}
      </div>
    </Field>
  )
}
