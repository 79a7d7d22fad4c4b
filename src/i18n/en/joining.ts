/** The role that people start with, and who may come without being asked; loaded with the settings. */
export const joining = {
  title: 'Joining',
  description: 'The role that people start with, and who may join without an invitation.',
  role: {
    label: 'Default role',
    help: 'Chosen already in new invitations and links, and given to whoever joins by themselves.',
    changed: (role: string) => `The default role is ${role} now`,
    failed: 'The default role is as it was',
  },
  domains: {
    title: 'E-mail domains',
    help: 'Whoever has a confirmed address at one of these sees the name of this organization and can join it. Whoever was removed needs an invitation.',
    empty: 'No domain is allowed, so people come by invitation or by link.',
    field: 'Domain',
    placeholder: 'your-company.com',
    fieldHelp: 'It has to be that of your own confirmed address.',
    add: 'Allow domain',
    added: (domain: string) => `Whoever is at ${domain} can join`,
    remove: (domain: string) => `Remove ${domain}`,
    removed: (domain: string) => `Nobody joins by ${domain} any more`,
    removedHelp: 'Whoever has joined stays.',
    failed: (domain: string) => `${domain} is still allowed`,
    restored: (domain: string) => `${domain} is allowed again`,
    ownThere: 'An owner with a confirmed address at another domain can allow that one.',
    ownPublic:
      'Your own address is at a provider where anybody can have one. An owner with a confirmed address at your domain can allow it.',
  },
}
