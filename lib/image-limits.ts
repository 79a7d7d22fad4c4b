export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const
export type ImageType = (typeof imageTypes)[number]

/** What one upload may be; the browser says so before it sends, and the server enforces it. */
export const imageLimits = {
  bytes: 10 * 1024 * 1024,
  /** Over all frames together: what has to fit into memory at once. */
  pixels: 40_000_000,
  frames: 300,
  seconds: 20,
  storedBytes: 40 * 1024 * 1024,
  thumbnailPixels: 480,
} as const
