import { useQuery } from '@tanstack/react-query'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useDebounced } from '@/components/use-debounced'
import { useOrganizationMessages } from '@/i18n/organization'
import { slugPattern } from '@/lib/slugs'
import { addressQuery, slugQuery } from '@/server/organization-queries'

interface SlugFieldProps {
  value: string
  onChange: (slug: string) => void
  /** Whether this very slug was refused when it was to be saved. */
  isRefused: boolean
  /** Whether somebody tried to save without one. */
  isMissing: boolean
  /** The slug of the organization, where there is one already. */
  own?: string
}

/** The address of the organization, checked while it is typed. */
export function SlugField({ value, onChange, isRefused, isMissing, own }: SlugFieldProps) {
  const t = useOrganizationMessages()
  const settled = useDebounced(value, 300)
  const isFormed = slugPattern.test(value)
  const isAsked = slugPattern.test(settled) && settled !== own
  const { data, isFetching } = useQuery({
    ...(own === undefined ? slugQuery(settled) : addressQuery(own, settled)),
    enabled: isAsked,
  })
  const known = settled === value && isFormed ? data : undefined
  const isWrong = value === '' ? isMissing : !isFormed
  const isTaken = isRefused || known?.free === false
  const words = t.organization.form
  const problem = isTaken ? words.addressTaken(value) : isWrong ? words.addressProblem : undefined
  const checking = isFormed && value !== own && (settled !== value || isFetching)
  return (
    <Field label={words.address} error={problem} help={help()}>
      <div dir="ltr" className="flex">
        <span className="control flex items-center rounded-s-sm border border-e-0 border-line-strong/70 bg-sunken px-2.5 text-muted">
          /organizations/
        </span>
        <Input
          name="slug"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value.toLowerCase().replace(/\s+/g, '-'))}
          maxLength={48}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          className="rounded-s-none font-mono"
        />
      </div>
    </Field>
  )

  function help() {
    if (checking) return words.addressChecking
    if (known?.free && !problem) return <span className="text-good">{words.addressFree}</span>
    return own === undefined ? words.addressHelp : words.addressKept
  }
}
