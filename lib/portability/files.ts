import { type OrganizationFiles, PortabilityError } from '@refactkit/tenancy/portability'
import { AppError, isAppError } from '../errors'
import { storage } from '../storage'
import { type FileRef, fileNamed, filePath } from '../storage/file-key'

function requireFile(path: string): FileRef {
  const file = fileNamed(path)
  if (!file)
    throw new AppError('not-found', { detail: `not the name of a stored file: ${JSON.stringify(path)}` })
  return file
}

/** An archive is made of everything but the archives that were made before. */
const isPortable = ({ kind }: FileRef): boolean => kind !== 'export'

/** That the contents are not what an archive says is no fault of the storage, which could not read them to their end. */
function whatIsWrong(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof PortabilityError) return cause
  return error
}

/** The stored files of the organization in scope, by their names below it. */
export const organizationFiles: OrganizationFiles = {
  list: async function* () {
    for await (const file of storage.list()) if (isPortable(file)) yield filePath(file)
  },
  isName: (path) => {
    const file = fileNamed(path)
    return file !== undefined && isPortable(file)
  },
  open: async (path) => {
    try {
      return await storage.open(requireFile(path))
    } catch (error) {
      if (isAppError(error) && error.code === 'not-found') return undefined
      throw error
    }
  },
  // What it is shown as is said by each address that shows it.
  put: (path, contents) =>
    storage.put(requireFile(path), contents, 'application/octet-stream').catch((error: unknown) => {
      throw whatIsWrong(error)
    }),
  remove: (path) => storage.remove(requireFile(path)),
  removeAll: () => storage.removeAll(),
}
