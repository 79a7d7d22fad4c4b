import { accentLightness, chromaOf } from './hue'

/** The sign of the product as an icon of the tab, in the hue of the organization on screen, or in ink. */
export function favicon(hue: number | undefined): string {
  const fill =
    hue === undefined ? 'oklch(0.27 0.01 70)' : `oklch(${accentLightness.light} ${chroma(hue)} ${hue})`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${fill}"/><g fill="#fff"><rect x="6" y="8" width="7" height="7" rx="1.5"/><rect x="6" y="17" width="7" height="7" rx="1.5" opacity=".5"/><rect x="15.25" y="4" width="1.5" height="24" rx=".75"/><rect x="19" y="8" width="7" height="7" rx="1.5" opacity=".5"/><rect x="19" y="17" width="7" height="7" rx="1.5"/></g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

const chroma = (hue: number) => chromaOf(hue).light.toFixed(3)
