import type { Permission } from '@/lib/permissions'

/** Each has its section on the settings page, which is there for whoever holds one of them. */
export const settingsPermissions: readonly Permission[] = [
  'organization:update',
  'organization:export',
  'organization:delete',
]
