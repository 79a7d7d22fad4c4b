import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useAuditMessages } from '@/i18n/audit'
import { AuditRow, type Entry } from './audit-row'

/** `isOld` while others have been asked for. */
export function AuditTable({ entries, isOld }: { entries: readonly Entry[]; isOld: boolean }) {
  const t = useAuditMessages().audit
  return (
    <Table label={t.label} className={isOld ? 'opacity-60' : undefined}>
      <TableHeader>
        <TableRow>
          <TableHead className="max-sm:hidden">{t.when}</TableHead>
          <TableHead className="max-sm:hidden">{t.who}</TableHead>
          <TableHead>{t.what}</TableHead>
          <TableHead className="max-sm:hidden">{t.on}</TableHead>
          <TableHead className="max-lg:hidden">{t.change}</TableHead>
          <TableHead className="max-md:hidden">{t.from}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </TableBody>
    </Table>
  )
}
