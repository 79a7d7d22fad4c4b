export interface Canvas {
  width: number
  height: number
}

export const point = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`

export const gradient = (id: string, colors: readonly string[], direction = 'x1="0" y1="0" x2="0" y2="1"') =>
  `<linearGradient id="${id}" ${direction}>${colors
    .map((color, index) => `<stop offset="${index / (colors.length - 1)}" stop-color="${color}"/>`)
    .join('')}</linearGradient>`

/** One tile of grain, laid side by side without a seam: to compute it for every pixel takes longer than all the rest. */
const grain = 'x="0" y="0" width="192" height="192"'

/** A whole picture, with the grain of film over it so that flat colours do not look drawn. */
export const picture = ({ width, height }: Canvas, seed: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${content}
<filter id="grain" x="0" y="0" width="100%" height="100%">
<feTurbulence ${grain} type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="${seed}" stitchTiles="stitch"/>
<feColorMatrix ${grain} values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  0 0 0 1.4 -.62"/>
<feTile x="0" y="0" width="100%" height="100%"/>
</filter>
<rect width="100%" height="100%" filter="url(#grain)" opacity=".16"/>
</svg>`

/** A line of hills across the picture: a few waves added up, closed along the lower edge. */
export function ridge(
  canvas: Canvas,
  base: number,
  rough: number,
  waves: readonly [number, number, number][],
): string {
  const { width, height } = canvas
  const steps = 160
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const at = step / steps
    const rise = waves.reduce(
      (sum, [size, count, shift]) => sum + size * Math.sin(at * count * Math.PI * 2 + shift),
      0,
    )
    return point(at * width, base * height - rise * rough * height)
  })
  return `M${point(0, height)} L${points.join(' L')} L${point(width, height)} Z`
}
