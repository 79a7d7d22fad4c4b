import { notificationBell } from '#words/notifications-bell'

/** The words of the bell, which every page has. */
export const useBellMessages = (): typeof notificationBell => notificationBell
