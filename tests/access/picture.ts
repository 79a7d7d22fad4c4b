import sharp from 'sharp'

/** A small real one, to be uploaded. */
export const picture = new Uint8Array(
  await sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
    .png()
    .toBuffer(),
)
