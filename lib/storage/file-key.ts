import { requirePersonScope, requireScope } from '@refactkit/tenancy'
import { AppError, isAppError } from '../errors'

export const fileKinds = ['export', 'gallery', 'logo'] as const
/** What is a person's own, and no organization's. */
const personKinds = ['portrait'] as const
export const fileVariants = ['original', 'thumbnail'] as const

interface Named<Kind> {
  kind: Kind
  fileId: string
  variant: (typeof fileVariants)[number]
}

/**
 * One stored file of the organization in scope, named by ids alone: no word a person typed ever becomes part of a path, and
 * no caller says whose it is.
 */
export type FileRef = Named<(typeof fileKinds)[number]>

/** One stored file of the person in scope. */
export type PersonFileRef = Named<(typeof personKinds)[number]>

const form =
  /^(org|person)\/([A-Za-z0-9_-]{1,56})\/([a-z]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([a-z]+)$/

const refuse = (value: unknown) =>
  new AppError('not-found', { detail: `not the name of a stored file: ${JSON.stringify(value)}` })

const isOfPerson = (file: FileRef | PersonFileRef): file is PersonFileRef =>
  personKinds.some((kind) => kind === file.kind)

/**
 * The only way to a storage key: `org/<organization in scope>/<kind>/<file>/<variant>`, or `person/<person in scope>/…` for
 * what is a person's own. Refuses anything but ids, and throws outside of the scope it needs.
 */
export function fileKey(file: FileRef | PersonFileRef): string {
  const { kind, fileId, variant } = file
  const prefix = isOfPerson(file) ? personPrefix() : filePrefix()
  const key = `${prefix}${kind}/${fileId}/${variant}`
  if (isOfPerson(file)) partsOf(key, 'person', personKinds)
  else parseFileKey(key)
  return key
}

/** The file a key names and whose it is. A key that `fileKey` would not have built in exactly this spelling is refused. */
export function parseFileKey(key: string): { organizationId: string; file: FileRef } {
  const { id, ...file } = partsOf(key, 'org', fileKinds)
  return { organizationId: id, file }
}

function partsOf<Kind extends string>(key: string, of: 'org' | 'person', kinds: readonly Kind[]) {
  const [, owner, id, kindWord, fileId, variantWord] = form.exec(key) ?? []
  const kind = kinds.find((known) => known === kindWord)
  const variant = fileVariants.find((known) => known === variantWord)
  if (owner !== of || !id || !fileId || !kind || !variant) throw refuse(key)
  return { id, kind, fileId, variant }
}

/** What every key of the organization in scope begins with. */
export const filePrefix = (): string => `org/${requireScope().organizationId}/`

/** What every key of the person in scope begins with. */
export const personPrefix = (): string => `person/${requirePersonScope().userId}/`

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
