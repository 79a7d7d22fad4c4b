/** How long everything stays, for those who think better of it. */
export const graceDays = 30
