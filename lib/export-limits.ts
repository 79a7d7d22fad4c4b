/** How often an organization can have all of its data written into an archive, and for how long one is kept. */
export const exportLimits = { perDay: 5, keptDays: 7 } as const
