import Download from 'lucide-react/icons/download'
import { buttonVariants } from '@/components/ui/button'
import { NativeSelect } from '@/components/ui/native-select'
import { useFormMessages } from '@/i18n/form'
import { SearchField } from './search-field'

export interface Filter {
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
}

interface TableToolsProps {
  /** What the list shows now: words to look for, its order, and a value for some of the filters. */
  shown: Readonly<Record<string, string | undefined>>
  onShow: (change: Record<string, string | undefined>) => void
  filters: readonly Filter[]
  /** Where the file of what is shown is. */
  download: string
}

/** Above a list: words to look for, a choice for each filter, and what is shown as a file. */
export function TableTools({ shown, onShow, filters, download }: TableToolsProps) {
  const t = useFormMessages().table
  const said = Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchField label={t.search} search={shown.search} onSearch={(search) => onShow({ search })} />
      {filters.map(({ name, label, options }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          value={shown[name] ?? ''}
          onChange={({ currentTarget }) => onShow({ [name]: currentTarget.value || undefined })}
          className="w-auto max-sm:flex-1"
        >
          <option value="">{t.any(label)}</option>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </NativeSelect>
      ))}
      <a
        href={`${download}?${new URLSearchParams(said)}`}
        download=""
        className={buttonVariants({ variant: 'outline', className: 'ms-auto' })}
      >
        <Download />
        <span className="max-sm:sr-only">{t.download}</span>
      </a>
    </div>
  )
}
