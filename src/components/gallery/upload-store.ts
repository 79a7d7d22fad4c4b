import { AppError, isAppError } from '@/lib/errors'
import { imageLimits } from '@/lib/image-limits'
import type { GalleryImage } from '@/server/gallery-queries'
import { sendImage } from './send-image'

export interface Upload {
  readonly id: string
  readonly slug: string
  readonly file: File
  /** An address of the file on this machine, to show it before the server has. */
  readonly preview: string
  readonly state: 'waiting' | 'sending' | 'preparing' | 'done' | 'failed'
  readonly progress: number
  readonly error?: AppError | undefined
  readonly image?: GalleryImage | undefined
}

interface Job {
  abort: AbortController
  attempts: number
  onStored: (image: GalleryImage) => Promise<void>
}

const atOnce = 3
const attemptsWhenBusy = 6
const none: readonly Upload[] = []
const listeners = new Set<() => void>()
const jobs = new Map<string, Job>()
let uploads = none
let count = 0

/** Uploads outlive the page that began them: going to another one and back finds them where they are. */
export const uploadStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  get: () => uploads,
  getOnServer: () => none,
}

export const isRunning = ({ state }: Upload) => state !== 'done' && state !== 'failed'

export function startUploads(slug: string, files: readonly File[], onStored: Job['onStored']): void {
  const added = files.map((file): Upload => {
    count += 1
    const id = `upload-${count}`
    jobs.set(id, { abort: new AbortController(), attempts: 0, onStored })
    return { id, slug, file, preview: URL.createObjectURL(file), state: 'waiting', progress: 0 }
  })
  set([...uploads, ...added])
  fill()
}

export function retryUpload(id: string): void {
  const job = jobs.get(id)
  if (job) jobs.set(id, { ...job, abort: new AbortController(), attempts: 0 })
  change(id, { state: 'waiting', progress: 0, error: undefined })
  fill()
}

/** Stops an upload if it runs, and takes it off the list. */
export function dismissUpload(id: string): void {
  jobs.get(id)?.abort.abort()
  jobs.delete(id)
  const gone = uploads.find((upload) => upload.id === id)
  if (gone) URL.revokeObjectURL(gone.preview)
  set(uploads.filter((upload) => upload.id !== id))
  fill()
}

function fill(): void {
  const running = uploads.filter(({ state }) => state === 'sending' || state === 'preparing').length
  const next = uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - running))
  for (const upload of next) void send(upload)
}

async function send({ id, slug, file }: Upload): Promise<void> {
  const job = jobs.get(id)
  if (!job) return
  change(id, { state: 'sending' })
  try {
    if (file.size > imageLimits.bytes) throw new AppError('invalid', { reason: 'imageTooLarge' })
    const onProgress = (progress: number) =>
      change(id, { progress, state: progress < 1 ? 'sending' : 'preparing' })
    const image = await sendImage({ slug, file, signal: job.abort.signal, onProgress })
    change(id, { state: 'done', progress: 1, image })
    void job.onStored(image)
  } catch (error) {
    if (job.abort.signal.aborted) return
    job.attempts += 1
    if (isAppError(error) && error.reason === 'uploadsBusy' && job.attempts < attemptsWhenBusy) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * job.attempts))
      change(id, { state: 'waiting', progress: 0 })
    } else {
      change(id, { state: 'failed', error: isAppError(error) ? error : new AppError('unexpected') })
    }
  }
  fill()
}

function change(id: string, news: Partial<Upload>): void {
  set(uploads.map((upload) => (upload.id === id ? { ...upload, ...news } : upload)))
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** While some run, the browser asks before it leaves, whichever page is on screen. */
function set(next: readonly Upload[]): void {
  uploads = next
  if (uploads.some(isRunning)) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
  for (const listener of listeners) listener()
}
