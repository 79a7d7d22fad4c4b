import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useDataExportMessages } from '@/i18n/data-export'
import { type DataExport, DataExportRow } from './data-export-row'

/** The exports of the organization, the newest first. */
export function DataExportList({ slug, exports }: { slug: string; exports: readonly DataExport[] }) {
  const t = useDataExportMessages()
  return (
    <Table label={t.dataExport.list}>
      <TableHeader>
        <TableRow>
          <TableHead>{t.dataExport.asked}</TableHead>
          <TableHead className="max-sm:hidden">{t.dataExport.state}</TableHead>
          <TableHead className="text-end max-sm:hidden">{t.dataExport.size}</TableHead>
          <TableHead>
            <span className="sr-only">{t.dataExport.acts}</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {exports.map((one) => (
          <DataExportRow key={one.id} slug={slug} one={one} />
        ))}
      </TableBody>
    </Table>
  )
}
