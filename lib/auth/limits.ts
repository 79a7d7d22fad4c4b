/** Of one organization. Better Auth and the acceptance of invitations read the same numbers. */
export const maximumMembers = 10_000
export const maximumPendingInvitations = 100
export const maximumRoles = 20
export const maximumTeams = 50
