import Search from 'lucide-react/icons/search'
import { Input } from '@/components/ui/input'
import { useTyped } from '@/components/use-typed'

interface SearchFieldProps {
  /** Where the palette leads to it. */
  arrival?: string
  label: string
  /** What the list is searched for now. */
  search: string | undefined
  onSearch: (search: string | undefined) => void
}

/** Words to look for in a list, which follows a moment after they were typed. */
export function SearchField({ arrival, label, search, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useTyped(search, onSearch)
  return (
    <div className="relative w-full sm:w-64">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-muted"
      />
      <Input
        type="search"
        data-arrival={arrival}
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        className="ps-8"
      />
    </div>
  )
}
