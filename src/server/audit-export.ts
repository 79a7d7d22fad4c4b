import { audit } from '#words/audit'
import { sentenceOf } from '@/components/audit/entry'
import { type AuditEntry, listEntries } from './audit-entries'
import { auditFilter } from './audit-input'
import { type CsvColumn, csvResponse } from './csv'
import { pagedResponse } from './paged-response'

const asked = (request: Request) => auditFilter.parse(Object.fromEntries(new URL(request.url).searchParams))

const json = (values: AuditEntry['before']) => values && JSON.stringify(values)

const columns = (): CsvColumn<AuditEntry>[] => [
  [audit.when, ({ at }) => at],
  [audit.who, ({ actorName, actor, system }) => actorName ?? actor ?? system],
  [audit.what, (entry) => sentenceOf(audit, entry)],
  [audit.on, ({ label }) => label],
  [audit.export.before, ({ before }) => json(before)],
  [audit.export.after, ({ after }) => json(after)],
  [audit.from, ({ address }) => address],
  [audit.export.agent, ({ agent }) => agent],
  [audit.filter.kind, ({ subject }) => subject],
  [audit.export.id, ({ id }) => id],
]

/** What is asked for of the log of the organization in scope, as a table. */
export function auditCsv(request: Request): Promise<Response> {
  const filter = asked(request)
  return csvResponse('audit-log', columns(), (page) => listEntries({ ...filter, ...page }))
}

/** The same as one JSON array, an entry on each line. */
export function auditJson(request: Request): Promise<Response> {
  const filter = asked(request)
  return pagedResponse(
    {
      file: 'audit-log.json',
      type: 'application/json',
      head: '[',
      foot: '\n]\n',
      row: (entry: AuditEntry, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`,
    },
    (page) => listEntries({ ...filter, ...page }),
  )
}
