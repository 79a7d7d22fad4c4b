interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** Twice of what the server keeps, so that it has something to make smaller. */
const side = 512

/** A part of a picture as a square of its own. Undefined where this browser cannot draw it. */
export async function cutOut(address: string, { x, y, width, height }: Area): Promise<Blob | undefined> {
  const picture = new Image()
  picture.src = address
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  canvas.getContext('2d')?.drawImage(picture, x, y, width, height, 0, 0, side, side)
  const cut = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.92))
  return cut ?? undefined
}
