import X from 'lucide-react/icons/x'
import { useHeadingOf } from '@/components/data-table/use-heading-of'
import { Button } from '@/components/ui/button'
import { useJoiningMessages } from '@/i18n/joining'

interface DomainListProps {
  domains: readonly string[]
  onRemove: (domain: string) => void
}

/** The domains by which people join. */
export function DomainList({ domains, onRemove }: DomainListProps) {
  const words = useJoiningMessages().joining.domains
  const heading = useHeadingOf(domains.length)
  return (
    <div className="grid gap-2">
      <div className="grid gap-0.5">
        <h3 ref={heading} id="email-domains" tabIndex={-1} className="font-medium outline-none">
          {words.title}
        </h3>
        <p className="max-w-xl text-sm text-muted">{words.help}</p>
      </div>
      {domains.length === 0 ? (
        <p className="rounded-md border border-dashed border-line-strong/60 px-4 py-6 text-center text-muted">
          {words.empty}
        </p>
      ) : (
        <ul aria-labelledby="email-domains" className="divide-y divide-line rounded-md border border-line">
          {domains.map((domain) => (
            <li key={domain} className="flex items-center gap-2 py-1.5 ps-3 pe-1.5">
              <span className="min-w-0 flex-1 font-medium wrap-anywhere">
                <bdi>{domain}</bdi>
              </span>
              <Button
                variant="ghost"
                size="icon-sm"
                title={words.remove(domain)}
                aria-label={words.remove(domain)}
                onClick={() => onRemove(domain)}
              >
                <X />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
