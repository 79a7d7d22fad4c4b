import { Progress } from '@/components/ui/progress'
import { useGalleryMessages } from '@/i18n/gallery'
import { FilePreview } from './file-preview'
import type { Upload } from './upload-store'

/** An image on its way, in the place it will have. */
export function UploadTile({ upload }: { upload: Upload }) {
  const t = useGalleryMessages().gallery
  const { file, progress, state } = upload
  return (
    <li className="min-w-0">
      <div className="relative aspect-4/3 overflow-hidden rounded-md bg-sunken">
        <FilePreview upload={upload} className="size-full opacity-50" />
        <Progress
          value={state === 'preparing' ? null : progress * 100}
          label={t.image.uploading(file.name)}
          className="absolute inset-x-3 bottom-3 w-auto bg-surface"
        />
      </div>
      <div className="flex h-8 items-center ps-0.5 text-sm text-muted coarse:h-11">
        <span className="truncate" dir="auto">
          {file.name}
        </span>
      </div>
    </li>
  )
}
