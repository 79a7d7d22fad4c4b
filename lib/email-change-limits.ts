/** How long the links about another address work; the letters and the page say these numbers too. */
export const emailChangeLimits = { confirmHours: 24, undoDays: 7 } as const
