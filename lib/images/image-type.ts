import type { ImageType } from '../image-limits'

/** The type that the first bytes say, whatever the name or the sender claims; nothing when it is none of the five. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp'
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'image/gif'
  if (text(4, 8) === 'ftyp' && hasAvifBrand(bytes, text)) return 'image/avif'
  return undefined
}

/** Brands follow the box header: the main one at 8, a version, then the compatible ones up to the length of the box. */
function hasAvifBrand(bytes: Uint8Array, text: (from: number, to: number) => string): boolean {
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length, 256)
  const brands = [text(8, 12)]
  for (let at = 16; at + 4 <= length; at += 4) brands.push(text(at, at + 4))
  return brands.includes('avif') || brands.includes('avis')
}
