/** What somebody can buy. The page of prices shows these, in this order; the words are in src/i18n/<language>/pricing.ts. */
export interface Plan {
  id: 'free' | 'team' | 'business'
  /** For a month, in the smallest unit of the currency; undefined where it is asked for. */
  monthly: number | undefined
  members: number | undefined
  /** For files. */
  gigabytes: number | undefined
  /** Shown as what most people take. */
  isUsual?: true
}

export const currency = 'EUR'

/** Where somebody asks for what has no price. */
export const contact = 'mailto:sales@example.com'

/** Samples: yours are here once you sell something. */
export const plans: readonly Plan[] = [
  { id: 'free', monthly: 0, members: 3, gigabytes: 1 },
  { id: 'team', monthly: 4900, members: 25, gigabytes: 100, isUsual: true },
  { id: 'business', monthly: undefined, members: undefined, gigabytes: undefined },
]
