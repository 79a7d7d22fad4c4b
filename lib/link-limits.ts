/** What a link to join may be; the browser reads this too. */
export const linkLimits = {
  perOrganization: 20,
  mostUses: 100,
  days: [1, 7, 30],
} as const

export type LinkDays = (typeof linkLimits.days)[number]
