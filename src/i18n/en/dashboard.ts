import type { NamedRole } from '@/lib/permissions'

/** The first page of an organization. */
export const dashboard = {
  title: 'Dashboard',
  description: (role: NamedRole) =>
    typeof role === 'string'
      ? {
          member: 'You are a member of this organization.',
          admin: 'You are an admin of this organization.',
          owner: 'You own this organization.',
        }[role]
      : `Your role in this organization is ${role.name}.`,
  members: 'Members',
  invitations: 'Open invitations',
  start: {
    title: 'Get started',
    done: (done: number, all: number) => `${done} of ${all} done`,
    stepDone: 'Done',
    stepOpen: 'To do',
    create: { title: 'Create the organization' },
    logo: { title: 'Give it a logo', help: 'So that everybody sees at a glance where they are.' },
    invite: { title: 'Invite a colleague', help: 'They get an e-mail with a link.' },
  },
  logoSaved: 'The logo is in place',
}
