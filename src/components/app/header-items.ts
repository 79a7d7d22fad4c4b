import type { ComponentType } from 'react'
import { NotificationBell } from '@/components/notifications/notification-bell'

/** One line per feature with a place at the end of the header of every page. */
export const headerItems: readonly ComponentType[] = [NotificationBell]
