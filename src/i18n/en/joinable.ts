/** The organizations that somebody could join by their confirmed address. */
export const joinable = {
  title: 'You can join',
  help: 'Your confirmed e-mail address is at a domain that they allow.',
  join: 'Join',
  joinNamed: (organization: string) => `Join ${organization}`,
  joined: (organization: string) => `You are in ${organization}`,
  gone: (organization: string) => `${organization} cannot be joined any more.`,
}
