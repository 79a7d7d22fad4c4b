/** What the bell of every page says. */
export const notificationBell = {
  bell: (unread: number) => (unread === 0 ? 'Notifications' : `Notifications, ${unread} not read`),
  shown: (unread: number) => (unread > 99 ? '99+' : String(unread)),
}
