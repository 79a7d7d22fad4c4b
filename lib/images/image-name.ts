import { invisible } from '../invisible'

const extension = /\.(jpe?g|jfif|png|webp|gif|avif|heic|heif|bmp|tiff?)$/i
const unprintable = new RegExp(invisible, 'gu')

export const imageNameLength = 200

/** A name as it may be kept and shown: one line, at most 200 characters; empty when nothing printable is left. */
export function imageName(name: string): string {
  const line = name.replace(/\s+/g, ' ').replace(unprintable, '').normalize('NFC').trim()
  return [...line].slice(0, imageNameLength).join('').trim()
}

/** The name a file is given at first: without the folders it came from, and without its extension. */
export const imageNameOfFile = (fileName: string): string =>
  imageName((fileName.split(/[/\\]/).at(-1) ?? '').replace(extension, ''))
