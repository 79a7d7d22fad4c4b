import ImageOff from 'lucide-react/icons/image-off'
import { useState } from 'react'
import { cn } from '@/components/cn'
import type { Upload } from './upload-store'

/** A file as this browser sees it; an outline for what it cannot show. */
export function FilePreview({ upload, className }: { upload: Upload; className: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) {
    return (
      <span aria-hidden className={cn('grid place-items-center bg-sunken text-muted', className)}>
        <ImageOff className="size-4" />
      </span>
    )
  }
  return (
    <img
      src={upload.preview}
      alt=""
      decoding="async"
      onError={() => setBroken(true)}
      className={cn('bg-sunken object-cover', className)}
    />
  )
}
