import RotateCw from 'lucide-react/icons/rotate-cw'
import X from 'lucide-react/icons/x'
import { RowAct } from '@/components/data-table/row-act'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useUndeliveredMessages } from '@/i18n/undelivered'
import { allows, type Role } from '@/lib/permissions'
import type { listLetters } from '@/server/undelivered-fns'
import { useLetterActs } from './use-letter-acts'

type Letter = Awaited<ReturnType<typeof listLetters>>[number]

export function LetterRow({ slug, role, letter }: { slug: string; role: Role; letter: Letter }) {
  const words = useUndeliveredMessages()
  const { again, drop } = useLetterActs(slug)
  const { id, to, subject, failedAt, code } = letter
  const why = code ? words.refused(code) : words.unreachable
  return (
    <TableRow>
      <TableCell className="w-full max-w-0">
        <div className="grid min-w-0">
          <span className="truncate font-medium">{to}</span>
          <span className="truncate text-sm text-muted">{subject}</span>
          {/* A phone has room for one column. */}
          <span className="text-sm text-bad sm:hidden">{why}</span>
        </div>
      </TableCell>
      <TableCell className="text-bad max-sm:hidden">{why}</TableCell>
      <TableCell className="whitespace-nowrap text-muted max-sm:hidden">
        <RelativeTime date={failedAt} />
      </TableCell>
      <TableCell className="w-px">
        <div className="flex justify-end gap-1">
          {allows(role, 'invitation:create') && (
            <RowAct
              title={words.again}
              label={words.againFor(to)}
              pending={again.isPending}
              onClick={() => again.mutate({ slug, id, to })}
            >
              <RotateCw />
            </RowAct>
          )}
          {allows(role, 'invitation:delete') && (
            <RowAct
              title={words.drop}
              label={words.dropFor(to)}
              pending={drop.isPending}
              onClick={() => drop.mutate({ slug, id, to })}
            >
              <X />
            </RowAct>
          )}
        </div>
      </TableCell>
    </TableRow>
  )
}
