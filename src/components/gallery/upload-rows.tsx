import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import RotateCw from 'lucide-react/icons/rotate-cw'
import X from 'lucide-react/icons/x'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { useGalleryMessages } from '@/i18n/gallery'
import { useSentence } from '@/i18n/sentence'
import { FilePreview } from './file-preview'
import { dismissUpload, retryUpload, type Upload } from './upload-store'

interface UploadRowsProps {
  title: string
  uploads: readonly Upload[]
  /** Absent while something is on its way. */
  onClose: (() => void) | undefined
}

/** What can be seen of the uploads, and done about each. */
export default function UploadRows({ title, uploads, onClose }: UploadRowsProps) {
  const t = useGalleryMessages().gallery.uploads
  return (
    <section
      aria-label={t.label}
      className="floating w-full overflow-hidden sm:w-96 starting:translate-y-2 starting:opacity-0"
    >
      <header className="flex items-center gap-2 border-b border-line py-1.5 ps-3 pe-1.5">
        <h2 className="min-w-0 flex-1 truncate font-medium">{title}</h2>
        {onClose && (
          <Button variant="ghost" size="icon-sm" aria-label={t.close} onClick={onClose}>
            <X />
          </Button>
        )}
      </header>
      <ul className="max-h-60 overflow-y-auto py-1">
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
      </ul>
    </section>
  )
}

function UploadRow({ upload }: { upload: Upload }) {
  const { gallery } = useGalleryMessages()
  const sentence = useSentence()
  const t = gallery.uploads
  const { id, file, progress, state, error } = upload
  return (
    <li className="flex items-center gap-2.5 py-1 ps-3 pe-1.5">
      <FilePreview upload={upload} className="size-8 shrink-0 rounded-sm" />
      <div className="grid min-w-0 flex-1 gap-1">
        <span className="truncate text-sm" dir="auto">
          {file.name}
        </span>
        {state === 'sending' && (
          <Progress value={progress * 100} label={gallery.image.uploading(file.name)} />
        )}
        {state === 'preparing' && <Progress value={null} label={t.preparing} />}
        {state === 'waiting' && <span className="text-xs text-muted">{t.waiting}</span>}
        {state === 'done' && <span className="text-xs text-muted">{t.done}</span>}
        {state === 'failed' && (
          <span role="alert" className="text-xs text-bad">
            {sentence(error)}
          </span>
        )}
      </div>
      {state === 'done' && <Check aria-hidden className="me-2 size-4 text-good" />}
      {state === 'failed' && canRetry(upload) && (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t.retry(file.name)}
          onClick={() => retryUpload(id)}
        >
          <RotateCw />
        </Button>
      )}
      {state === 'failed' && !canRetry(upload) && <CircleAlert aria-hidden className="size-4 text-bad" />}
      {state !== 'done' && (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={state === 'failed' ? t.dismiss(file.name) : t.cancel(file.name)}
          onClick={() => dismissUpload(id)}
        >
          <X />
        </Button>
      )}
    </li>
  )
}

/** Sending a file again that was refused for what it is would only be refused again. */
const canRetry = ({ error }: Upload) => error?.code !== 'invalid' || error.reason === 'uploadAborted'
