import { requireScope } from '@refactkit/tenancy'
import { AppError, isAppError } from '../errors'

export const fileKinds = ['export', 'gallery', 'logo'] as const
export const fileVariants = ['original', 'thumbnail'] as const

/**
 * One stored file of the organization in scope, named by ids alone: no word a person typed ever becomes part of a path, and
 * no caller says whose it is.
 */
export interface FileRef {
  kind: (typeof fileKinds)[number]
  fileId: string
  variant: (typeof fileVariants)[number]
}

const form = /^org\/([A-Za-z0-9_-]{1,56})\/([a-z]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([a-z]+)$/

const refuse = (value: unknown) =>
  new AppError('not-found', { detail: `not the name of a stored file: ${JSON.stringify(value)}` })

/**
 * The only way to a storage key: `org/<organization in scope>/<kind>/<file>/<variant>`. Refuses anything but ids, and throws
 * outside of a scope.
 */
export function fileKey({ kind, fileId, variant }: FileRef): string {
  const key = `org/${requireScope().organizationId}/${kind}/${fileId}/${variant}`
  parseFileKey(key)
  return key
}

/** The file a key names and whose it is. A key that `fileKey` would not have built in exactly this spelling is refused. */
export function parseFileKey(key: string): { organizationId: string; file: FileRef } {
  const [, organizationId, kindWord, fileId, variantWord] = form.exec(key) ?? []
  const kind = fileKinds.find((known) => known === kindWord)
  const variant = fileVariants.find((known) => known === variantWord)
  if (!organizationId || !fileId || !kind || !variant) throw refuse(key)
  return { organizationId, file: { kind, fileId, variant } }
}

/** What every key of the organization in scope begins with. */
export const filePrefix = (): string => `org/${requireScope().organizationId}/`

/** The name of a file below its organization. */
export const filePath = ({ kind, fileId, variant }: FileRef): string => `${kind}/${fileId}/${variant}`

/** The file of the organization in scope that has this name; undefined for a name that no file has. */
export function fileNamed(path: string): FileRef | undefined {
  try {
    return parseFileKey(filePrefix() + path).file
  } catch (error) {
    if (isAppError(error)) return undefined
    throw error
  }
}
