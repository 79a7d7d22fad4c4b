import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import * as inbox from '@/lib/notifications/inbox'
import { notificationPreferences, setNotificationPreferences } from '@/lib/notifications/preferences'
import { digests, notificationTypes } from '@/lib/notifications/types'
import { signedIn } from './access'

const pageSize = 30

/** One page of what somebody was told, newest first. */
export const listNotifications = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .validator(z.object({ unread: z.boolean().optional(), cursor: z.string().max(200).optional() }))
  .handler(({ data, context: { user } }) => inbox.listNotifications(user.id, { ...data, limit: pageSize }))

export const markNotifications = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ ids: z.array(z.uuid()).min(1).max(100), read: z.boolean() }))
  .handler(({ data, context: { user } }) => inbox.markRead(user.id, data.ids, data.read))

export const markAllNotifications = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ upTo: z.uuid() }))
  .handler(({ data, context: { user } }) => inbox.markAllRead(user.id, data.upTo))

export const getNotificationPreferences = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => notificationPreferences(user.id))

const types = z.array(z.enum(notificationTypes)).max(notificationTypes.length)

export const saveNotificationPreferences = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ digest: z.enum(digests), muted: types, unmailed: types }))
  .handler(({ data, context: { user } }) => setNotificationPreferences(user.id, data))
