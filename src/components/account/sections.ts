import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { account } from '#words/account'
import { lazyPart } from '@/components/app/lazy-part'
import { notificationsInAccount } from '@/components/notifications/in-account'
import { passkeysInAccount } from '@/components/passkeys/in-account'
import { secondStepInAccount } from '@/components/second-step/in-account'
import { offered } from '@/lib/languages'
import { ownedAloneQuery, sessionsQuery, waitingEmailQuery, waysInQuery } from '@/server/account-queries'
import { providersQuery } from '@/server/credential-queries'

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
  Section: lazyPart(() => import('./profile-section')),
}

const language: AccountSection = {
  name: 'language',
  Section: lazyPart(() => import('@/components/language/language-section')),
}

const appearance: AccountSection = {
  name: 'appearance',
  Section: lazyPart(() => import('@/components/appearance/appearance-section')),
}

const email: AccountSection = {
  name: 'email',
  Section: lazyPart(() => import('./email-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...waitingEmailQuery, revalidateIfStale: true }),
}

const password: AccountSection = {
  name: 'password',
  Section: lazyPart(() => import('./password-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...waysInQuery, revalidateIfStale: true }),
}

const sessions: AccountSection = {
  name: 'sessions',
  Section: lazyPart(() => import('./sessions-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...sessionsQuery, revalidateIfStale: true }),
}

const connected: AccountSection = {
  name: 'connected',
  Section: lazyPart(() => import('./connected-section')),
  prepare: (queryClient) =>
    Promise.all([
      queryClient.ensureQueryData({ ...waysInQuery, revalidateIfStale: true }),
      queryClient.ensureQueryData(providersQuery),
    ]),
}

const data: AccountSection = {
  name: 'data',
  Section: lazyPart(() => import('./data-section')),
}

const removal: AccountSection = {
  name: 'removal',
  Section: lazyPart(() => import('./removal-section')),
  prepare: (queryClient) => queryClient.ensureQueryData({ ...ownedAloneQuery, revalidateIfStale: true }),
}

/** One line per section of the page, in this order. */
export const accountSections: readonly AccountSection[] = [
  profile,
  ...(offered.length > 1 ? [language] : []),
  appearance,
  email,
  password,
  passkeysInAccount,
  secondStepInAccount,
  connected,
  sessions,
  notificationsInAccount,
  data,
  removal,
]
