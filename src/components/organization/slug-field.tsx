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
  /** What the last attempt to save it said about this very slug. */
  problem: string | undefined
  /** The slug of the organization, where there is one already. */
  own?: string
}

/** The address of the organization, checked while it is typed. */
export function SlugField({ value, onChange, problem, own }: SlugFieldProps) {
  const t = useOrganizationMessages()
  const settled = useDebounced(value, 300)
  const isFormed = slugPattern.test(value)
  const isAsked = slugPattern.test(settled) && settled !== own
  const { data, isFetching } = useQuery({
    ...(own === undefined ? slugQuery(settled) : addressQuery(own, settled)),
    enabled: isAsked,
  })
  const known = settled === value && isFormed ? data : undefined
  const wrong = value !== '' && !isFormed ? t.organization.form.addressProblem : undefined
  const taken = known?.free === false ? t.organization.form.addressTaken(value) : undefined
  const checking = isFormed && value !== own && (settled !== value || isFetching)
  return (
    <Field label={t.organization.form.address} error={problem ?? wrong ?? taken} help={help()}>
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
    if (checking) return t.organization.form.addressChecking
    if (known?.free && !problem) return <span className="text-good">{t.organization.form.addressFree}</span>
    return own === undefined ? t.organization.form.addressHelp : t.organization.form.addressKept
  }
}
