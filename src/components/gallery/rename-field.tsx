import { useRef } from 'react'
import { Input } from '@/components/ui/input'
import { useGalleryMessages } from '@/i18n/gallery'
import type { GalleryImage } from '@/server/gallery-queries'

interface RenameFieldProps {
  image: GalleryImage
  /** With the new name, or with nothing when the old one stays. */
  onDone: (name: string | undefined) => void
}

/** Enter and leaving the field keep the new name, Escape the old one. */
export function RenameField({ image, onDone }: RenameFieldProps) {
  const t = useGalleryMessages().gallery.image
  const finished = useRef(false)
  const finish = (value: string | undefined) => {
    if (finished.current) return
    finished.current = true
    const name = value?.trim()
    onDone(name && name !== image.name ? name : undefined)
  }
  return (
    <Input
      data-rename-field
      autoFocus
      dir="auto"
      aria-label={t.nameLabel(image.name)}
      defaultValue={image.name}
      maxLength={200}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(event.currentTarget.value)
        else if (event.key === 'Escape') finish(undefined)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      className="h-8 px-1.5 text-sm coarse:h-11"
    />
  )
}
