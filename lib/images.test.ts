import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { imageLimits, imageTypes } from './image-limits'
import { processImage } from './images'
import { imageType } from './images/image-type'

const formats = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
} as const
const picture = (width = 640, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#c86432' }, limitInputPixels: false })

const place = {
  IFD0: { Make: 'Canary Camera', Copyright: 'Mia' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '60/1 10/1 15/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '24/1 56/1 0/1',
  },
}

describe('the type of an image', () => {
  it.each(Object.entries(formats))('is read from the bytes of a %s', async (format, type) => {
    const bytes = await picture(32, 32)
      .toFormat(format as keyof typeof formats)
      .toBuffer()
    expect(imageType(bytes)).toBe(type)
  })

  it.each([
    ['html', '<!doctype html><script>alert(1)</script>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['pdf', '%PDF-1.7\n'],
    ['zip', 'PK\x03\x04'],
    ['mp4', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['bmp', 'BM'],
    ['tiff', 'II*\0'],
    ['wave', 'RIFF\0\0\0\0WAVEfmt '],
    ['a lone byte', '\xff'],
    ['an ftyp box without end', '\xff\xff\xff\xffftyp'],
  ])('is nothing for %s', async (_, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(imageType(bytes)).toBeUndefined()
    await expect(processImage(bytes)).rejects.toMatchObject({ code: 'invalid', reason: 'imageType' })
  })
})

describe('an uploaded image', () => {
  it.each(Object.entries(formats))('is written anew as the %s it was', async (format, type) => {
    const image = await processImage(
      await picture()
        .toFormat(format as keyof typeof formats)
        .toBuffer(),
    )
    expect(image).toMatchObject({ contentType: type, width: 640, height: 400 })
    expect(imageType(image.original)).toBe(type)
    expect(imageType(image.thumbnail)).toBe('image/webp')
    expect(await sharp(image.thumbnail).metadata()).toMatchObject({ width: 480, height: 300 })
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('loses place and camera: %s', async (format) => {
    const withPlace = await picture().withExif(place).toFormat(format).toBuffer()
    expect((await sharp(withPlace).metadata()).exif?.includes('Canary Camera')).toBe(true)
    const image = await processImage(withPlace)
    for (const bytes of [image.original, image.thumbnail]) {
      const { exif, xmp, iptc, comments } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, comments }).toEqual({})
      expect(bytes.includes('Canary Camera')).toBe(false)
    }
  })

  it('is turned the way the camera was held', async () => {
    const sideways = await picture(640, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await processImage(sideways)).toMatchObject({ width: 400, height: 640 })
  })

  it.each(['jpeg', 'png', 'gif', 'webp'] as const)('loses what was hidden behind a %s', async (format) => {
    const hidden = Buffer.from('<script>alert(document.cookie)</script>PK\x03\x04')
    const polyglot = Buffer.concat([await picture().toFormat(format).toBuffer(), hidden])
    const image = await processImage(polyglot)
    expect(image.original.includes('<script>')).toBe(false)
  })

  it('keeps every frame of an animation, and one in its thumbnail', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 60, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const image = await processImage(
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    )
    expect(image).toMatchObject({ width: 60, height: 40 })
    expect((await sharp(image.original, { animated: true }).metadata()).pages).toBe(3)
    expect((await sharp(image.thumbnail).metadata()).pages).toBeUndefined()
  })
})

describe('a refused image', () => {
  const refused = (bytes: Uint8Array, reason: string) =>
    expect(processImage(bytes)).rejects.toMatchObject({ code: 'invalid', reason })

  it('is empty', () => refused(Buffer.alloc(0), 'imageEmpty'))
  it('is over ten megabytes', () => refused(Buffer.alloc(imageLimits.bytes + 1, 0xff), 'imageTooLarge'))

  it.each(['png', 'jpeg', 'gif'] as const)('unpacks to 49 megapixels: %s', async (format) => {
    const quick = format === 'gif' ? { effort: 1, colours: 2, dither: 0 } : {}
    const bomb = await picture(7000, 7000).toFormat(format, quick).toBuffer()
    expect(bomb.length).toBeLessThan(imageLimits.bytes)
    const before = process.memoryUsage().rss
    await refused(bomb, 'imageTooManyPixels')
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('has more frames than a film strip needs', async () => {
    const frame = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const dark = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    const frames = Array.from({ length: imageLimits.frames + 1 }, (_, index) => (index % 2 ? frame : dark))
    await refused(
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
      'imageTooManyFrames',
    )
  })

  it('lies about its size in the header', async () => {
    const bytes = await picture(64, 64).png().toBuffer()
    bytes.writeUInt32BE(5000, 16)
    await refused(bytes, 'imageBroken')
  })

  it.each(imageTypes)('is only the beginning of a %s', async (type) => {
    const format = type.slice('image/'.length) as keyof typeof formats
    const noisy = sharp({
      create: {
        width: 96,
        height: 96,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
    const whole = await noisy.toFormat(format).toBuffer()
    await refused(whole.subarray(0, Math.floor(whole.length / 2)), 'imageBroken')
  })

  it('starts like a GIF and goes on as a page', () =>
    refused(Buffer.from('GIF89a/*<script>*/=1;alert(1)//</script>'), 'imageBroken'))

  it('starts like a PNG and is nothing', () =>
    refused(Buffer.from('\x89PNG\r\n\x1a\n<svg onload=alert(1)>', 'latin1'), 'imageBroken'))
})
