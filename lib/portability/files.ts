import type { OrganizationFiles } from '@refactkit/tenancy/portability'
import { AppError, isAppError } from '../errors'
import { storage } from '../storage'
import { type FileRef, fileNamed, filePath } from '../storage/file-key'

function requireFile(path: string): FileRef {
  const file = fileNamed(path)
  if (!file)
    throw new AppError('not-found', { detail: `not the name of a stored file: ${JSON.stringify(path)}` })
  return file
}

/** The stored files of the organization in scope, by their names below it. */
export const organizationFiles: OrganizationFiles = {
  list: async function* () {
    for await (const file of storage.list()) yield filePath(file)
  },
  isName: (path) => fileNamed(path) !== undefined,
  open: async (path) => {
    try {
      return await storage.open(requireFile(path))
    } catch (error) {
      if (isAppError(error) && error.code === 'not-found') return undefined
      throw error
    }
  },
  // What it is shown as is said by each address that shows it.
  put: (path, contents) => storage.put(requireFile(path), contents, 'application/octet-stream'),
  remove: (path) => storage.remove(requireFile(path)),
  removeAll: () => storage.removeAll(),
}
