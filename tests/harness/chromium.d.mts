export function findChromium(): Promise<{ path?: string }>
export function installedChromium(): { path?: string } | undefined
