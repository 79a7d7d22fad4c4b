import { navigation } from '@/components/app/navigation'
import { useMessages } from '@/i18n'
import { useRolesMessages } from '@/i18n/roles'
import type { Permission } from '@/lib/permissions'
import { wordFor } from '@/lib/words'

/** Permissions as people read them. A resource is called what its page is called in the navigation. */
export function usePermissionWords() {
  const { nav } = useMessages().app
  const words = useRolesMessages()
  const about = (resource: string): string => {
    const page = navigation.find(({ permission }) => permission === `${resource}:read`)
    return page ? nav[page.label] : (wordFor(words.resources, resource) ?? resource)
  }
  const act = (permission: Permission): string => {
    const action = permission.split(':')[1] ?? ''
    return wordFor(words.permissions, permission) ?? wordFor(words.actions, action) ?? action
  }
  return { about, act }
}
