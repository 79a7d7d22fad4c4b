import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { account } from '#words/account'
import { lazyPopup } from '@/components/app/lazy-popup'
import { notificationsInAccount } from '@/components/notifications/in-account'
import { sessionsQuery } from '@/server/account-queries'

export interface AccountSection {
  /** Its anchor, and the key of its title. */
  name: keyof typeof account.sections
  /** Drawn with the page, and awake after it. */
  Section: ComponentType
  /** Reads what it shows. */
  prepare?: (queryClient: QueryClient) => Promise<unknown>
}

const profile: AccountSection = {
  name: 'profile',
  Section: lazyPopup(() => import('./profile-section')),
}

const sessions: AccountSection = {
  name: 'sessions',
  Section: lazyPopup(() => import('./sessions-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...sessionsQuery, revalidateIfStale: true }),
}

/** One line per section of the page, in this order. */
export const accountSections: readonly AccountSection[] = [profile, sessions, notificationsInAccount]
