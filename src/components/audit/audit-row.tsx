import { PersonAvatar } from '@/components/app/person-avatar'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useAuditMessages } from '@/i18n/audit'
import { agentName } from '@/lib/agent-name'
import { Change } from './change'
import { changesOf, type Named, sentenceOf } from './entry'

export interface Entry extends Named {
  id: string
  at: Date
  actor: string | null
  actorName: string | null
  image: string | null
  system: string | null
  address: string | null
  agent: string | null
  label: string | null
}

/** One entry. A phone has room for what happened, with the rest below it, and what changed where it is opened. */
export function AuditRow({ entry }: { entry: Entry }) {
  const t = useAuditMessages().audit
  const { at, actor, actorName, image, system, address, agent, label } = entry
  const who = actorName ?? actor ?? t.system
  return (
    <TableRow>
      <TableCell className="align-top text-muted max-sm:hidden">
        <RelativeTime date={at} />
      </TableCell>
      <TableCell className="align-top max-sm:hidden">
        <span className="flex items-center gap-2">
          {actor && (
            <PersonAvatar
              person={{ id: actor, name: who, image }}
              className="-my-0.5 size-5 text-[0.625rem]"
            />
          )}
          <span className={actor ? 'font-medium' : 'text-muted'} title={system ?? undefined}>
            {who}
          </span>
        </span>
      </TableCell>
      <TableCell className="align-top max-sm:w-full max-sm:max-w-0 max-sm:whitespace-normal">
        <span>{sentenceOf(t, entry)}</span>
        <div className="sm:hidden">
          <p className="truncate font-medium">{label}</p>
          <p className="text-sm text-muted">
            {who} · <RelativeTime date={at} />
          </p>
        </div>
        {changesOf(entry).length > 0 && (
          <details className="mt-1 lg:hidden">
            <summary className="w-fit rounded-sm py-1 text-sm text-muted coarse:py-3">{t.change}</summary>
            <div className="py-1">
              <Change entry={entry} />
            </div>
          </details>
        )}
      </TableCell>
      <TableCell className="max-w-56 truncate align-top font-medium max-sm:hidden" title={label ?? undefined}>
        {label}
      </TableCell>
      <TableCell className="w-full max-w-0 align-top max-lg:hidden">
        <Change entry={entry} />
      </TableCell>
      <TableCell className="align-top max-md:hidden">
        <div className="grid">
          <span className="font-mono text-sm">
            {address ? <bdi dir="ltr">{address}</bdi> : <Quiet>{t.unknownPlace}</Quiet>}
          </span>
          {agent && (
            <span className="text-sm text-muted" title={agent}>
              {agentName(agent)}
            </span>
          )}
        </div>
      </TableCell>
    </TableRow>
  )
}

const Quiet = ({ children }: { children: React.ReactNode }) => (
  <span className="font-sans text-muted">{children}</span>
)
