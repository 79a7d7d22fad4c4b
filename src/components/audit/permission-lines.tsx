import { usePermissionWords } from '@/components/roles/use-permission-words'
import { useAuditMessages } from '@/i18n/audit'
import type { Permission } from '@/lib/permissions'

interface PermissionLinesProps {
  added: readonly Permission[]
  removed: readonly Permission[]
}

/** What a role may do more and less than before, a line each. */
export default function PermissionLines({ added, removed }: PermissionLinesProps) {
  const words = useAuditMessages().audit.permissions
  const { about, act } = usePermissionWords()
  const lines = [
    ...added.map((permission) => ({ permission, sign: '+', word: words.added, tone: 'text-good' })),
    ...removed.map((permission) => ({ permission, sign: '−', word: words.removed, tone: 'text-bad' })),
  ]
  return (
    <ul className="grid min-w-0">
      {lines.map(({ permission, sign, word, tone }) => (
        <li key={permission} className="flex min-w-0 gap-1.5">
          <span aria-hidden="true" className={tone}>
            {sign}
          </span>
          <span className="sr-only">{word}</span>
          <span className="min-w-0 truncate">
            {about(permission.split(':')[0] ?? '')}: {act(permission)}
          </span>
        </li>
      ))}
    </ul>
  )
}
