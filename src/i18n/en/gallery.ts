import { counting } from '@/lib/counting'

const { plural, number } = counting('en')
const images = (count: number) => plural(count, { one: '# image', other: '# images' })

export const gallery = {
  title: 'Gallery',
  totals: (count: number, size: string) => `${images(count)}, ${size}`,
  upload: 'Upload images',
  drop: 'Drop images to upload them',
  dropLimit: 'JPEG, PNG, WebP, GIF or AVIF, up to 10 MB each',
  grid: 'Images',
  keys: 'Arrow keys move, Enter opens, Space selects, F2 renames, Delete deletes.',

  empty: {
    title: 'No images yet',
    sentence: 'Images that you and your colleagues upload are kept here, for this organization only.',
    hint: 'Drop files anywhere on this page, or choose them.',
  },

  image: {
    untitled: 'Untitled',
    open: (name: string) => `Open ${name}`,
    select: (name: string) => `Select ${name}`,
    rename: (name: string) => `Rename ${name}`,
    nameLabel: (name: string) => `New name for ${name}`,
    renameFailed: (name: string) => `“${name}” kept its name`,
    uploading: (name: string) => `${name} is being uploaded`,
  },

  selection: {
    deleted: (count: number, name: string) =>
      count === 1 ? `Deleted “${name}”` : `Deleted ${images(count)}`,
    deleteFailed: (count: number) =>
      count === 1 ? 'The image was not deleted' : 'The images were not deleted',
    restored: (count: number, name: string) =>
      count === 1 ? `“${name}” is back` : `${images(count)} are back`,
    restoredSome: (count: number, all: number) => `${number(count)} of ${images(all)} are back`,
    restoreFailed: 'Nothing could be restored',
    restoreTooLate: 'Deleted images can be brought back for 50 minutes, and once.',
  },

  uploads: {
    label: 'Uploads',
    progress: (done: number, all: number) => `Uploading: ${number(done)} of ${images(all)} done`,
    finished: (done: number) => `${images(done)} uploaded`,
    failed: (failed: number) => `${images(failed)} not uploaded`,
    waiting: 'Waiting',
    preparing: 'Preparing…',
    done: 'Uploaded',
    cancel: (name: string) => `Cancel the upload of ${name}`,
    retry: (name: string) => `Upload ${name} again`,
    dismiss: (name: string) => `Remove ${name} from this list`,
    close: 'Close the list of uploads',
  },

  lightbox: {
    position: (index: number, all: number) => `${number(index)} of ${number(all)}`,
    previous: 'Previous image',
    next: 'Next image',
    close: 'Close',
    download: 'Download',
    delete: 'Delete',
    failed: 'This image could not be loaded.',
    size: (width: number, height: number) => `${width} × ${height}`,
  },
}
