/** How much can be invited; the browser reads this too. */
export const inviteLimits = {
  atOnce: 100,
  perPersonAnHour: 200,
  perOrganizationADay: 500,
} as const

/** Why an address of a list is not invited. */
export type NotInvited = 'notAnAddress' | 'alreadyMember' | 'alreadyInvited' | 'invitationsFull'
