import { useRef, useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { logoProblem } from '@/components/organization/logo-rules'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useAccountMessages } from '@/i18n/account'
import { imageTypes } from '@/lib/image-limits'
import type { Me } from './use-me'
import { usePicture } from './use-picture'

const CropDialog = lazyPopup(() => import('./crop-dialog'))

/** Somebody's picture, and the way to another one: chosen, cut to a square, kept. */
export function PictureField({ me }: { me: Me }) {
  const t = useAccountMessages()
  const words = t.account.picture
  const input = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<ReturnType<typeof logoProblem>>()
  const [chosen, setChosen] = useState<File>()
  const { preview, pending, set } = usePicture(me)
  const choose = (file: File | undefined) => {
    const found = file && logoProblem(file)
    setProblem(found)
    if (file && !found) setChosen(file)
  }
  return (
    <Field
      label={words.label}
      aside={words.optional}
      help={words.help}
      error={problem && t.errors[problem]}
      className="max-w-lg"
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
        <Avatar name={me.name} src={preview} label className="size-12 text-base" />
        <Button
          ref={chooser}
          variant="outline"
          pending={pending}
          onPointerEnter={CropDialog.preload}
          onFocus={CropDialog.preload}
          onClick={() => input.current?.click()}
        >
          {preview ? words.change : words.choose}
        </Button>
        {preview && !pending && (
          <Button
            variant="ghost"
            onClick={() => {
              // This button goes with the picture, and would take the focus along.
              chooser.current?.focus()
              set(undefined)
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {chosen && <CropDialog file={chosen} onClose={() => setChosen(undefined)} onCut={(cut) => set(cut)} />}
    </Field>
  )
}
