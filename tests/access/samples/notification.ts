import type { FunctionSample, PageSample, RouteSample } from '../samples'

export const functions: Record<string, Record<string, FunctionSample>> = {
  'src/server/notification-count-fns.ts': { countUnreadNotifications: { needs: 'signedIn' } },
  'src/server/notification-fns.ts': {
    listNotifications: { needs: 'signedIn' },
    markNotifications: {
      needs: 'signedIn',
      data: async (place) => ({ ids: [await place.invitation()], read: true }),
    },
    markAllNotifications: { needs: 'signedIn', data: async (place) => ({ upTo: await place.invitation() }) },
    getNotificationPreferences: { needs: 'signedIn' },
    saveNotificationPreferences: {
      needs: 'signedIn',
      data: () => ({ digest: 'weekly', muted: ['member_left'], unmailed: [] }),
    },
  },
}

export const routes: Record<string, RouteSample> = {
  'GET /api/notifications': { needs: 'signedIn', streams: true },
  'HEAD /api/notifications': { needs: 'signedIn', status: 404 },
}

export const pages: Record<string, PageSample> = { '/notifications': { needs: 'signedIn' } }
