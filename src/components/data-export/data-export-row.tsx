import Download from 'lucide-react/icons/download'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useDataExportMessages } from '@/i18n/data-export'
import { useFormats } from '@/i18n/format'
import { DataExportState } from './data-export-state'

export interface DataExport {
  id: string
  state: string
  /** Whoever asked for it; null once they have left. */
  by: string | null
  createdAt: Date
  expiresAt: Date | null
  progress: number
  rows: number | null
  files: number | null
  bytes: number | null
  reason: string | null
}

export function DataExportRow({ slug, one }: { slug: string; one: DataExport }) {
  const t = useDataExportMessages()
  const { bytes, relative } = useFormats()
  const words = t.dataExport
  const size = one.bytes === null ? null : bytes(one.bytes)
  return (
    <TableRow>
      <TableCell className="w-full max-w-0">
        <div className="grid min-w-0">
          <span className="font-medium">
            <RelativeTime date={one.createdAt} />
          </span>
          <span className="truncate text-sm text-muted">{one.by ? words.by(one.by) : words.byFormer}</span>
          {/* A phone has room for one column. */}
          <span className="mt-1 grid gap-1 text-sm text-muted sm:hidden">
            <DataExportState one={one} />
            {size}
          </span>
        </div>
      </TableCell>
      <TableCell className="max-sm:hidden">
        <DataExportState one={one} />
      </TableCell>
      <TableCell className="text-end whitespace-nowrap tabular-nums max-sm:hidden">
        {size && (
          <span className="grid">
            {size}
            <span className="text-sm text-muted">{words.contents(one.rows ?? 0, one.files ?? 0)}</span>
          </span>
        )}
      </TableCell>
      <TableCell className="w-px">
        {one.state === 'done' && (
          <Button
            variant="outline"
            size="sm"
            render={
              <a
                href={`/api/organizations/${slug}/data-exports/${one.id}`}
                aria-label={words.downloadFor(relative(one.createdAt))}
                download
              />
            }
          >
            <Download />
            {words.download}
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}
