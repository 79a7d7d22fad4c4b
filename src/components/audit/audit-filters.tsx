import Search from 'lucide-react/icons/search'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import { useTyped } from '@/components/use-typed'
import { useAuditMessages } from '@/i18n/audit'
import { type AuditFilter, bySystem } from '@/lib/audit-filter'

interface AuditFiltersProps {
  filter: AuditFilter
  actors: readonly { id: string; name: string }[]
  /** Whether others are in the log whom the list to choose from has no room for. */
  areMore: boolean
  onChange: (change: AuditFilter) => void
}

/** What of the log is shown; it stands in the address, so that a list can be sent to somebody. */
export function AuditFilters({ filter, actors, areMore, onChange }: AuditFiltersProps) {
  const { kinds, filter: words, system } = useAuditMessages().audit
  const [typed, setTyped] = useTyped(filter.search, (search) => onChange({ search }))
  const days = {
    from: useTyped(filter.from, (from) => onChange({ from })),
    to: useTyped(filter.to, (to) => onChange({ to })),
  }
  const select = (key: 'kind' | 'by') => ({
    value: filter[key] ?? '',
    onChange: ({ currentTarget }: React.ChangeEvent<HTMLSelectElement>) =>
      onChange({ [key]: currentTarget.value || undefined }),
  })
  const day = (key: 'from' | 'to') => ({
    type: 'date',
    title: words.days,
    'aria-label': words[key],
    value: days[key][0],
    onChange: ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => days[key][1](currentTarget.value),
    className: 'w-auto',
  })
  return (
    <search aria-label={words.label} className="flex flex-wrap items-center gap-2">
      <NativeSelect aria-label={words.kind} className="max-sm:w-full sm:w-40" {...select('kind')}>
        <option value="">{words.everyKind}</option>
        {Object.entries(kinds).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect aria-label={words.by} className="max-sm:w-full sm:w-44" {...select('by')}>
        <option value="">{words.everybody}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={bySystem}>{system}</option>
        {areMore && <option disabled>{words.others}</option>}
      </NativeSelect>
      <span className="flex items-center gap-1.5">
        <Input {...day('from')} />
        <span aria-hidden="true" className="text-muted">
          –
        </span>
        <Input {...day('to')} />
      </span>
      <span className="relative max-sm:w-full sm:ms-auto sm:w-56">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-muted"
        />
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          maxLength={100}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          className="ps-8"
        />
      </span>
    </search>
  )
}
