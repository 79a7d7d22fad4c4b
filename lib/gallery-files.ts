import { type FileRef, fileVariants } from './storage/file-key'

export const imageFile = (fileId: string, variant: FileRef['variant']): FileRef => ({
  kind: 'gallery',
  fileId,
  variant,
})

export const filesOfImage = (fileId: string): FileRef[] =>
  fileVariants.map((variant) => imageFile(fileId, variant))
