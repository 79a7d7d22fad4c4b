import { imageLimits, imageTypes } from '@/lib/image-limits'

/** Why a file cannot be a logo, as a reason; the server decides again by its bytes. */
export function logoProblem(file: File): 'imageTooLarge' | 'imageType' | undefined {
  if (!imageTypes.some((type) => type === file.type)) return 'imageType'
  return file.size > imageLimits.bytes ? 'imageTooLarge' : undefined
}
