import { Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { useAuditMessages } from '@/i18n/audit'
import { useFormats } from '@/i18n/format'
import { wordFor } from '@/lib/words'
import { changesOf, type Named, type Values } from './entry'
import { permissionChange } from './permissions-of'
import { type ReadColumn, readers, wordsFor } from './readers'

/** Seldom there, and with the words of every permission. */
const PermissionLines = lazyPart(() => import('./permission-lines'))

/** What changed, column by column: before → after, or the one side that there is. */
export function Change({ entry }: { entry: Named }) {
  const t = useAuditMessages()
  const formats = useFormats()
  const own = readers[entry.subject]?.(t, formats)
  return (
    <dl className="grid min-w-0 gap-x-2">
      {changesOf(entry, Object.keys(own ?? {})).map(({ column, ...sides }) => (
        <div key={column} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-muted">
            {own?.[column]?.[0] ?? wordFor(t.audit.columns, column) ?? column}
          </dt>
          <dd className="flex min-w-0 gap-1.5">
            <Sides column={column} {...sides} read={own?.[column]} names={entry.names} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface SidesProps {
  column: string
  before: Values[string] | undefined
  after: Values[string] | undefined
  read: ReadColumn | undefined
  names: Named['names']
}

function Sides({ column, before, after, ...more }: SidesProps) {
  const change = column === 'permission' ? permissionChange(before, after) : undefined
  if (change)
    return (
      <Suspense>
        <PermissionLines {...change} />
      </Suspense>
    )
  return (
    <>
      {before !== undefined && <Value column={column} value={before} {...more} />}
      {before !== undefined && after !== undefined && (
        <span aria-hidden="true" className="text-muted rtl:-scale-x-100">
          →
        </span>
      )}
      {after !== undefined && <Value column={column} value={after} {...more} />}
    </>
  )
}

const moment = /^\d{4}-\d\d-\d\dT/

interface ValueProps {
  column: string
  value: Values[string]
  read: ReadColumn | undefined
  names: Named['names']
}

function Value({ column, value, read, names }: ValueProps) {
  const t = useAuditMessages()
  const { exact, number } = useFormats()
  if (value === null || value === '') return <span className="text-muted italic">{t.audit.nothing}</span>
  const text = String(value)
  const role = column === 'role' && Object.entries(t.app.roles).find(([key]) => key === text)?.[1]
  const stored = typeof value === 'number' ? number(value) : moment.test(text) ? exact(new Date(text)) : text
  const shown = (read && wordsFor(value, read)) ?? (role || (wordFor(names, text) ?? stored))
  return (
    <span className="max-w-56 truncate" dir="auto" title={shown} suppressHydrationWarning>
      {shown}
    </span>
  )
}
