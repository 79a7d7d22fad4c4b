const minute = 60
const day = 24 * 60 * minute

/** In seconds, as Better Auth counts. The letters say these numbers too. */
export const verificationSeconds = day
export const resetSeconds = 30 * minute
export const invitationSeconds = 7 * day
export const sessionSeconds = 7 * day
export const sessionRenewalSeconds = day
