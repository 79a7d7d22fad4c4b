/** Cache keys of what a person is told: theirs, and no organization's. */
export const notificationKeys = {
  all: ['notifications'] as const,
  unread: ['notifications', 'unread'] as const,
  list: (which: string) => ['notifications', 'list', which] as const,
  preferences: ['notifications', 'preferences'] as const,
}
