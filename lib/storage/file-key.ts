import { AppError } from '../errors'

export const fileKinds = ['gallery', 'logo'] as const
export const fileVariants = ['original', 'thumbnail'] as const

/** One stored file, named by ids alone: no word a person typed ever becomes part of a path. */
export interface FileRef {
  organizationId: string
  kind: (typeof fileKinds)[number]
  fileId: string
  variant: (typeof fileVariants)[number]
}

const segment = /^[A-Za-z0-9_-]{1,64}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const refuse = (value: unknown) =>
  new AppError('not-found', { detail: `not the name of a stored file: ${JSON.stringify(value)}` })

/** The only way to a storage key: `org/<organization>/<kind>/<file>/<variant>`. Refuses anything but ids. */
export function fileKey(file: FileRef): string {
  const { organizationId, kind, fileId, variant } = file
  if (!segment.test(organizationId) || !uuid.test(fileId)) throw refuse(file)
  if (!fileKinds.includes(kind) || !fileVariants.includes(variant)) throw refuse(file)
  return `org/${organizationId}/${kind}/${fileId}/${variant}`
}

/** The file a key names. A key that `fileKey` would not have built in exactly this spelling is refused. */
export function parseFileKey(key: string): FileRef {
  const [, organizationId = '', kindWord, fileId = '', variantWord] = key.split('/')
  const kind = fileKinds.find((known) => known === kindWord)
  const variant = fileVariants.find((known) => known === variantWord)
  if (!kind || !variant) throw refuse(key)
  const file = { organizationId, kind, fileId, variant }
  if (fileKey(file) !== key) throw refuse(key)
  return file
}
