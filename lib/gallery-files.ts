import { type FileRef, fileVariants } from './storage/file-key'

export const imageFile = (organizationId: string, fileId: string, variant: FileRef['variant']): FileRef => ({
  organizationId,
  kind: 'gallery',
  fileId,
  variant,
})

export const filesOfImage = (organizationId: string, fileId: string): FileRef[] =>
  fileVariants.map((variant) => imageFile(organizationId, fileId, variant))
