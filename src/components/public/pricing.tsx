import { usePublicMessages } from '@/i18n/public'
import { plans } from '@/lib/plans'
import { PlanCard } from './plan-card'
import { PublicPage } from './public-page'

/** What somebody can buy, side by side. */
export function Pricing() {
  const { pricing } = usePublicMessages()
  return (
    <PublicPage>
      <div className="grid gap-8 py-14">
        <div>
          <h1 className="text-[clamp(2.25rem,5vw,3.5rem)] leading-none font-semibold tracking-[-0.03em]">
            {pricing.title}
          </h1>
          <p className="mt-4 max-w-xl text-lg text-muted">{pricing.every}</p>
        </div>
        <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-3">
          {plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} />
          ))}
        </ul>
        <p className="text-muted">{pricing.sample}</p>
      </div>
    </PublicPage>
  )
}
