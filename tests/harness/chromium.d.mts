export function findChromium(): Promise<{ path?: string }>
