import type { Holders } from '@/lib/roles'

/** Who holds which role, by its key. */
export type HoldersByRole = Readonly<Record<string, Holders>>

const nobody: Holders = { people: 0, invited: 0 }

export const holdersOf = (all: HoldersByRole, key: string): Holders => all[key] ?? nobody
