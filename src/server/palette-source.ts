import type { Permission } from '@/lib/permissions'

/** What the palette shows of something that it has found. */
export interface Found {
  id: string
  name: string
  detail?: string
}

interface Asked {
  organizationId: string
  words: string
  limit: number
}

/** Where the palette looks for something of an organization, in whose scope it does. */
export interface PaletteSource {
  /** What is found there; the palette knows by it how to show it. */
  kind: string
  /** Without it, nothing is looked for. */
  permission: Permission
  find: (asked: Asked) => Promise<Found[]>
}
