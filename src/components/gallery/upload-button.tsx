import Upload from 'lucide-react/icons/upload'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useGalleryMessages } from '@/i18n/gallery'
import { imageTypes } from '@/lib/image-limits'

/** Chooses files; the server decides by their bytes what they are. */
export function UploadButton({ onChoose }: { onChoose: (files: FileList) => void }) {
  const t = useGalleryMessages().gallery
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button data-arrival="upload" onClick={() => input.current?.click()}>
        <Upload />
        {t.upload}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={imageTypes.join()}
        aria-label={t.upload}
        onChange={({ target }) => {
          if (target.files?.length) onChoose(target.files)
          // So that choosing the same file again is a change.
          target.value = ''
        }}
      />
    </>
  )
}
