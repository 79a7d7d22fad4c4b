import { useEffect } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { useGalleryMessages } from '@/i18n/gallery'
import { dismissUpload, isRunning, type Upload } from './upload-store'

const UploadRows = lazyPopup(() => import('./upload-rows'))

const restMilliseconds = 6000

/** A row per file, at the lower edge. When everything arrived it goes by itself; what failed stays until it is seen. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const t = useGalleryMessages().gallery.uploads
  const done = uploads.filter(({ state }) => state === 'done').length
  const failed = uploads.filter(({ state }) => state === 'failed').length
  const running = uploads.some(isRunning)
  const complete = uploads.length > 0 && done === uploads.length
  const close = () => {
    for (const { id } of uploads) dismissUpload(id)
  }

  // An upload that fails because the connection broke has to be shown all the same.
  useEffect(() => void UploadRows.preload(), [])
  useEffect(() => {
    if (!complete) return
    const timer = setTimeout(() => {
      for (const { id } of uploads) dismissUpload(id)
    }, restMilliseconds)
    return () => clearTimeout(timer)
  }, [complete, uploads])

  const title = running ? t.progress(done, uploads.length) : failed ? t.failed(failed) : t.finished(done)
  return (
    <>
      <p role="status" className="sr-only">
        {uploads.length > 0 && title}
      </p>
      {uploads.length > 0 && (
        <UploadRows title={title} uploads={uploads} onClose={running ? undefined : close} />
      )}
    </>
  )
}
