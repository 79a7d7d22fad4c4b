import Computer from 'lucide-react/icons/monitor'
import Phone from 'lucide-react/icons/smartphone'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { useAccountMessages } from '@/i18n/account'
import { agentName } from '@/lib/agent-name'
import type { listSessions } from '@/server/own-session-fns'

type Session = Awaited<ReturnType<typeof listSessions>>[number]

interface SessionRowProps {
  session: Session
  pending: boolean
  onEnd: (device: string) => void
}

export function SessionRow({ session, pending, onEnd }: SessionRowProps) {
  const t = useAccountMessages().account.sessions
  const { agent, address, startedAt, usedAt, isThis } = session
  const device = agent ? agentName(agent) : t.unknown
  const Icon = /Android|iPhone|iPad|Mobile/.test(agent ?? '') ? Phone : Computer
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <span className="grid min-w-0 flex-1">
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate font-medium" title={agent ?? undefined}>
            {device}
          </span>
          {isThis && <Badge>{t.here}</Badge>}
        </span>
        <span className="text-sm text-muted">
          {address && (
            <>
              <span className="font-mono">{address}</span>
              {' · '}
            </>
          )}
          {isThis ? t.started : t.used} <RelativeTime date={isThis ? startedAt : usedAt} />
        </span>
      </span>
      {!isThis && (
        <Button
          variant="ghost"
          size="sm"
          pending={pending}
          aria-label={t.endNamed(device)}
          onClick={() => onEnd(device)}
        >
          {t.end}
        </Button>
      )}
    </li>
  )
}
