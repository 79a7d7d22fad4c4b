import { AppError, errorIn } from '@/lib/errors'
import type { GalleryImage } from '@/server/gallery-queries'

interface Sending {
  slug: string
  file: File
  signal: AbortSignal
  /** From 0 to 1: how much of the file has left this machine. */
  onProgress: (sent: number) => void
}

/** Sends one file. By XMLHttpRequest, because fetch does not tell how far an upload has come. */
export function sendImage({ slug, file, signal, onProgress }: Sending): Promise<GalleryImage> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const name = encodeURIComponent(file.name)
    request.open('PUT', `/api/organizations/${encodeURIComponent(slug)}/gallery?name=${name}`)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      const answer: unknown = request.response
      if (request.status === 201 && isImage(answer)) resolve(revive(answer))
      else reject(errorIn(answer, request.status))
    }
    request.onerror = () => reject(new AppError('unavailable', { reason: 'uploadOffline' }))
    request.onabort = () => reject(new AppError('invalid', { reason: 'uploadAborted' }))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

type SentImage = Omit<GalleryImage, 'createdAt'> & { createdAt: string }

const isImage = (answer: unknown): answer is SentImage =>
  typeof answer === 'object' && answer !== null && 'id' in answer && 'createdAt' in answer

const revive = (image: SentImage): GalleryImage => ({ ...image, createdAt: new Date(image.createdAt) })
