import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { DashboardMessages } from '@/i18n/dashboard'
import type { Permission, Role } from '@/lib/permissions'
import type { Step } from './start-steps'

interface Asked {
  slug: string
  role: Role
  /** Holds what `load` has read. */
  queryClient: QueryClient
  t: DashboardMessages
}

/** What a feature has on the dashboard of an organization. */
export interface DashboardFeature {
  name: string
  /** Without it, nothing of it is read or shown. */
  permission: Permission
  /** Reads what the components below show; the page waits for it. */
  load: (queryClient: QueryClient, slug: string) => Promise<unknown>
  /** Numbers, each a `Stat`. */
  Stats: ComponentType<{ slug: string }>
  /** Numbers of the last days, each a `DayChart`. */
  Charts: ComponentType<{ slug: string }>
  /** A part of the page. */
  Section: ComponentType<{ slug: string }>
  /** What it asks of a new organization, if this role can do it. */
  step: (asked: Asked) => Step | undefined
}
