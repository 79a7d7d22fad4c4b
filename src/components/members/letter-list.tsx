import { useQuery } from '@tanstack/react-query'
import { FailedList } from '@/components/data-table/failed-list'
import { useHeadingOf } from '@/components/data-table/use-heading-of'
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useInviteSentence } from '@/i18n/invite-many'
import { useUndeliveredMessages } from '@/i18n/undelivered'
import type { Role } from '@/lib/permissions'
import { undeliveredQuery } from '@/server/undelivered-queries'
import { LetterRow } from './letter-row'

/** The letters that did not arrive; nothing where there is none. */
export function LetterList({ slug, role }: { slug: string; role: Role }) {
  const words = useUndeliveredMessages()
  const sentence = useInviteSentence()
  const { data: letters = [], error, refetch, isFetching } = useQuery(undeliveredQuery(slug))
  const heading = useHeadingOf(letters.length)
  if (letters.length === 0 && !error) return null
  return (
    <div className="grid gap-2.5">
      <div>
        <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
          {words.title}
        </h2>
        {letters.length > 0 && <p className="text-muted">{words.help}</p>}
      </div>
      {error ? (
        <FailedList
          sentence={`${words.failed} ${sentence(error)}`}
          retry={{ label: words.retry, pending: isFetching, onClick: () => refetch() }}
        />
      ) : (
        <Table label={words.title}>
          <TableHeader>
            <TableRow>
              <TableHead>{words.column.letter}</TableHead>
              <TableHead className="max-sm:hidden">{words.column.why}</TableHead>
              <TableHead className="max-sm:hidden">{words.column.since}</TableHead>
              <TableHead>
                <span className="sr-only">{words.column.acts}</span>
              </TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {letters.map((letter) => (
              <LetterRow key={letter.id} slug={slug} role={role} letter={letter} />
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  )
}
