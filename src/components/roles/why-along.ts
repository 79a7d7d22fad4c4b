import { completed, type Permission } from '@/lib/permissions'

type Why = 'everybody' | 'giving' | 'along'

/** Why a permission is part of a choice without having been chosen; undefined for one that can be left out. */
export function whyAlong(permission: Permission, chosen: readonly Permission[]): Why | undefined {
  const others = chosen.filter((each) => each !== permission)
  if (!completed(others).includes(permission)) return undefined
  if (completed([]).includes(permission)) return 'everybody'
  const isAboutOthers = others.some((each) => each.split(':')[0] === permission.split(':')[0])
  return isAboutOthers ? 'along' : 'giving'
}
