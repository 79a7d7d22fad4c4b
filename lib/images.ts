import sharp, { type Sharp } from 'sharp'
import { AppError } from './errors'
import { type ImageType, imageLimits } from './image-limits'
import { createGate } from './images/gate'
import { imageType } from './images/image-type'

export interface ProcessedImage {
  contentType: ImageType
  width: number
  height: number
  original: Buffer
  thumbnail: Buffer
}

const pass = createGate({ running: 2, waiting: 32, reason: 'uploadsBusy' })

/**
 * What may be stored of an uploaded picture: the original and a thumbnail, both written anew from pixels alone, so that
 * positions, serial numbers, comments and anything appended stay behind.
 *
 * @param turn whose picture it is: each has their turn, so that nobody waits for all that another one has sent
 */
export async function processImage(bytes: Uint8Array, turn = ''): Promise<ProcessedImage> {
  const contentType = acceptedType(bytes)
  return pass(turn, async () => {
    await measure(bytes, contentType)
    const original = await run(encode(read(bytes, true).autoOrient(), contentType, await isPalette(bytes)))
    if (original.data.length > imageLimits.storedBytes) throw refusal('imageTooLarge')
    const size = imageLimits.thumbnailPixels
    const thumbnail = await run(
      read(bytes, false)
        .autoOrient()
        .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 }),
    )
    const height = original.info.pageHeight ?? original.info.height
    return {
      contentType,
      width: original.info.width,
      height,
      original: original.data,
      thumbnail: thumbnail.data,
    }
  })
}

/** A logo: one square picture of 256 pixels, whole on a transparent ground, written anew from pixels alone. */
export const processLogo = (bytes: Uint8Array, turn: string): Promise<Buffer> =>
  square(bytes, turn, (image) => image.resize({ ...logoSize, fit: 'contain', background: nothing }))

/** Somebody's picture: the same, filled to its edges, so that nothing shows through it. */
export const processPortrait = (bytes: Uint8Array, turn: string): Promise<Buffer> =>
  square(bytes, turn, (image) => image.flatten({ background: 'white' }).resize({ ...logoSize, fit: 'cover' }))

const logoSize = { width: 256, height: 256 }
const nothing = { r: 0, g: 0, b: 0, alpha: 0 }

async function square(bytes: Uint8Array, turn: string, shape: (image: Sharp) => Sharp): Promise<Buffer> {
  const contentType = acceptedType(bytes)
  return pass(turn, async () => {
    await measure(bytes, contentType)
    const { data } = await run(shape(read(bytes, false).autoOrient()).webp({ quality: 90 }))
    return data
  })
}

function acceptedType(bytes: Uint8Array): ImageType {
  if (bytes.length === 0) throw refusal('imageEmpty')
  if (bytes.length > imageLimits.bytes) throw refusal('imageTooLarge')
  const contentType = imageType(bytes)
  if (!contentType) throw refusal('imageType')
  return contentType
}

const refusal = (reason: string, cause?: unknown) => new AppError('invalid', { reason, cause })

const read = (bytes: Uint8Array, animated: boolean): Sharp =>
  sharp(bytes, { animated, failOn: 'error', limitInputPixels: imageLimits.pixels, sequentialRead: true })

/** Reads the header alone, so that a bomb is refused before a single pixel is unpacked. */
async function measure(bytes: Uint8Array, contentType: ImageType): Promise<void> {
  const header = await sharp(bytes, { animated: true, limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw refusal('imageBroken', cause)
    })
  const format = header.format === 'heif' && header.compression === 'av1' ? 'avif' : header.format
  if (`image/${format}` !== contentType) throw refusal('imageType')
  if ((header.pages ?? 1) > imageLimits.frames) throw refusal('imageTooManyFrames')
  if (header.width * header.height > imageLimits.pixels) throw refusal('imageTooManyPixels')
}

const isPalette = async (bytes: Uint8Array) => Boolean((await sharp(bytes).metadata()).isPalette)

function encode(image: Sharp, contentType: ImageType, palette: boolean): Sharp {
  if (contentType === 'image/jpeg') return image.jpeg({ quality: 90 })
  if (contentType === 'image/png') return image.png({ palette })
  if (contentType === 'image/webp') return image.webp({ quality: 90 })
  if (contentType === 'image/gif') return image.gif()
  return image.avif({ quality: 70, effort: 1 })
}

async function run(image: Sharp) {
  try {
    return await image.timeout({ seconds: imageLimits.seconds }).toBuffer({ resolveWithObject: true })
  } catch (cause) {
    const timedOut = cause instanceof Error && cause.message.startsWith('timeout:')
    throw refusal(timedOut ? 'imageTooSlow' : 'imageBroken', cause)
  }
}
