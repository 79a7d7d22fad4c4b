const minute = 60
const day = 24 * 60 * minute

/** In seconds, as Better Auth counts. The letters say these numbers too. */
export const verificationSeconds = day
export const resetSeconds = 30 * minute
export const invitationSeconds = 7 * day
export const signInLinkSeconds = 10 * minute
/** How long the second step may take after the first. */
export const secondStepSeconds = 10 * minute
/** For how long nobody is asked again after they have shown who they are. */
export const confirmedSeconds = 15 * minute
export const mailCodeSeconds = 10 * minute
/** For how long after the last sign-in a device is not a new one. */
export const knownDeviceSeconds = 365 * day
export const rememberedDeviceSeconds = 30 * day
export const sessionSeconds = 7 * day
export const sessionRenewalSeconds = day
