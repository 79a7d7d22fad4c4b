import { imageLimits } from '@/lib/image-limits'

export const logoTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']

/** Why a file cannot be a logo, as a reason; the server decides again by its bytes. */
export function logoProblem(file: File): 'imageTooLarge' | 'imageType' | undefined {
  if (!logoTypes.includes(file.type)) return 'imageType'
  return file.size > imageLimits.bytes ? 'imageTooLarge' : undefined
}
