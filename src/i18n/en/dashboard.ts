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
  activity: {
    title: 'The last 30 days',
    zone: 'Days in UTC',
    active: 'People active',
    today: (people: string) => `${people} today`,
    activeEmpty: 'How many of you are here will show, day by day.',
    average: {
      more: (now: string, before: string) => `${now} a day, up from ${before}`,
      fewer: (now: string, before: string) => `${now} a day, down from ${before}`,
      same: (now: string) => `${now} a day, as before`,
    },
    joined: 'New members',
    joinedEmpty: 'Nobody has joined in the last 60 days.',
    flow: {
      more: (by: string) => `${by} more than the 30 days before`,
      fewer: (by: string) => `${by} fewer than the 30 days before`,
      same: 'As many as in the 30 days before',
      none: 'None in the 30 days before',
    },
    most: (day: string) => `Most on ${day}.`,
    failed: 'This could not be read.',
  },
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
