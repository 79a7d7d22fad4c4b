import { notificationBell } from '#words/notification-bell'

/** The words of the bell, which every page has. */
export const useBellMessages = (): typeof notificationBell => notificationBell
