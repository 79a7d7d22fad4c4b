/** The hue of an organization: the same number that the application gives it (src/components/app/hue.ts). */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return (48 + ((hash >>> 0) % 320)) % 360
}
