import { Button } from '@/components/ui/button'
import { useFormats } from '@/i18n/format'
import { usePublicMessages } from '@/i18n/public'
import { contact, currency, type Plan } from '@/lib/plans'

export function PlanCard({ plan }: { plan: Plan }) {
  const { pricing } = usePublicMessages()
  const { money, bytes } = useFormats()
  const { id, monthly, members, gigabytes, isUsual } = plan
  return (
    <li
      className={`grid content-start gap-4 bg-raised p-6 ${isUsual ? 'shadow-[inset_0_2px_0_var(--accent)]' : ''}`}
    >
      <div>
        <h2 className="text-lg font-semibold">{pricing.names[id]}</h2>
        <p className="text-muted">{isUsual ? pricing.usual : pricing.for[id]}</p>
      </div>
      <p className="text-2xl font-semibold tracking-tight tabular-nums">
        {monthly === undefined
          ? pricing.onRequest
          : monthly === 0
            ? pricing.free
            : pricing.monthly(money(monthly, currency))}
      </p>
      <ul className="grid gap-1 text-muted">
        <li>{members === undefined ? pricing.anyMembers : pricing.members(members)}</li>
        <li>{gigabytes === undefined ? pricing.anyStorage : pricing.storage(bytes(gigabytes * 1e9))}</li>
      </ul>
      <Button
        variant={isUsual ? 'default' : 'outline'}
        className="justify-self-start"
        render={<a href={monthly === undefined ? contact : '/signup'} />}
      >
        {monthly === undefined ? pricing.ask : pricing.choose}
      </Button>
    </li>
  )
}
