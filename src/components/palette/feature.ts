import type { ComponentType } from 'react'
import type { PaletteMessages } from '@/i18n/palette'
import type { Permission } from '@/lib/permissions'
import type { Found } from '@/server/palette-source'
import type { Destination, Entry } from './entry'

/** Something that a feature lets people do, on a page of its own. */
interface Action extends Destination {
  name: string
  label: (t: PaletteMessages) => string
  icon: ComponentType<{ className?: string }>
  /** Who may not is not offered it. */
  permission: Permission
}

/** What a feature has in the palette. */
export interface PaletteFeature {
  /** As its source in src/server/palette-search.ts. */
  kind: string
  label: (t: PaletteMessages) => string
  /** How something that was found is shown, and where it leads. */
  show: (found: Found, slug: string) => Pick<Entry, 'icon' | 'picture' | 'leads'>
  actions: readonly Action[]
}
