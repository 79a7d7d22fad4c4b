import { useState } from 'react'
import type { Notification } from './notification-item'
import type { Which } from './notifications-page'

interface Shown {
  which: Which
  found: readonly Notification[] | undefined
  rows: readonly Notification[]
}

/** In the list of what is not read, what is marked there stays until the list is left, so that it can be marked back. */
export function useStaying(
  which: Which,
  found: readonly Notification[] | undefined,
): readonly Notification[] {
  const [shown, setShown] = useState<Shown>({ which, found: undefined, rows: [] })
  if (!found || (shown.which === which && shown.found === found))
    return shown.which === which ? shown.rows : []
  const next = { which, found, rows: which === 'all' ? found : withStaying(shown, found) }
  setShown(next)
  return next.rows
}

function withStaying(before: Shown, found: readonly Notification[]): readonly Notification[] {
  if (before.which !== 'unread' || !before.found) return found.filter(({ isRead }) => !isRead)
  const staying = before.rows.filter(({ id, isRead }) => isRead && !found.some((one) => one.id === id))
  return [...found, ...staying].toSorted((a, b) => (a.id < b.id ? 1 : -1))
}
