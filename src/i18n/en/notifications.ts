import type { NotificationType } from '@/lib/notifications/types'
import { sentences } from '@/lib/notifications/words/en'

/** What people are told, and how they want to be. */
export const notifications = {
  title: 'Notifications',
  description: 'What has happened in your organizations that concerns you.',
  all: 'All',
  unread: 'Not read',
  see: 'See all',
  choose: 'Choose what you hear',
  markAll: 'Mark all as read',
  markRead: 'Mark as read',
  markUnread: 'Mark as not read',
  isUnread: 'Not read',
  failed: 'It stays as it was',
  loading: 'Loading your notifications',
  empty: {
    title: 'Nothing yet',
    sentence: 'Invitations, new members and changes of your roles will be here.',
  },
  read: {
    title: 'You have read everything',
    sentence: 'What comes next appears here by itself.',
  },
  sentences,
  preferences: {
    title: 'What you hear',
    description: 'It is yours alone and holds for all your organizations.',
    digest: 'Letter with what you have not read',
    digests: { off: 'Never', daily: 'Once a day', weekly: 'Once a week' },
    type: 'When',
    here: 'Here',
    byMail: 'In the letter',
    hereFor: (type: string) => `Here: ${type}`,
    byMailFor: (type: string) => `In the letter: ${type}`,
    types: {
      invitation_received: 'You are invited',
      invitation_rejected: 'Somebody declines your invitation',
      member_added: 'You join an organization',
      member_joined: 'Somebody joins',
      member_left: 'Somebody leaves',
      member_removed: 'You are removed',
      role_changed: 'Your role changes',
      export_ended: 'Your export is ready',
      organization_closed: 'An organization is deleted',
      organization_reopened: 'An organization is restored',
    } satisfies Record<NotificationType, string>,
    saved: 'Saved',
    failed: 'Your choice could not be saved',
    done: 'Done',
  },
}
