import { Badge } from '@/components/ui/badge'
import { useMessages } from '@/i18n'
import type { NamedRole } from '@/lib/permissions'
import { roleName } from './role-name'

/** The role of somebody, quieter where it is the one that most have. */
export function RoleBadge({ role }: { role: NamedRole }) {
  return <Badge variant={role === 'member' ? 'outline' : 'default'}>{roleName(useMessages(), role)}</Badge>
}
