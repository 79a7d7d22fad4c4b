import type { ReactNode } from 'react'
import { useMessages } from '@/i18n'

/** What there is to know of one thing, name by name. What is empty says so. */
export function Details({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) {
  const t = useMessages().ui
  return (
    <dl className="grid gap-x-8 rounded-md border border-line bg-raised px-4 py-1 sm:grid-cols-[max-content_1fr]">
      {items.map(([label, value]) => (
        <div
          key={label}
          className="col-span-full grid grid-cols-subgrid border-b border-line py-2.5 last:border-b-0"
        >
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words whitespace-pre-line">{value || t.nothing}</dd>
        </div>
      ))}
    </dl>
  )
}
