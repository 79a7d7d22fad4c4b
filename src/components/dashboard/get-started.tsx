import { Link } from '@tanstack/react-router'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import { cn } from '@/components/cn'
import { useDashboardMessages } from '@/i18n/dashboard'
import { LogoStep } from './logo-step'
import type { Step } from './start-steps'

const stepClasses =
  'rounded-sm text-start font-medium underline decoration-accent-line underline-offset-4 hover:decoration-accent'

/** What is left to do in a new organization. Goes away by itself once everything is done. */
export default function GetStarted({ slug, steps }: { slug: string; steps: readonly Step[] }) {
  const t = useDashboardMessages()
  const done = steps.filter((step) => step.done).length
  const words = t.dashboard.start
  return (
    <section aria-labelledby="get-started" className="grid content-start gap-2.5">
      <div className="flex h-8 items-center justify-between gap-3">
        <h2 id="get-started" className="font-semibold">
          {words.title}
        </h2>
        <span className="text-sm text-muted">{words.done(done, steps.length)}</span>
      </div>
      <ol className="rounded-md border border-line bg-raised">
        {steps.map((step) => (
          <li key={step.name} className="flex gap-2.5 border-b border-line px-3.5 py-3 last:border-b-0">
            <StepSign done={step.done} />
            <div className={cn('min-w-0', step.done && 'text-muted')}>
              {step.done ? <p>{step.title}</p> : <StepAct step={step} slug={slug} />}
              {!step.done && step.help && <p className="text-muted">{step.help}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepSign({ done }: { done: boolean }) {
  const t = useDashboardMessages()
  const Icon = done ? CircleCheck : CircleDashed
  return (
    <span
      role="img"
      aria-label={done ? t.dashboard.start.stepDone : t.dashboard.start.stepOpen}
      className={cn('mt-0.5 shrink-0 [&_svg]:size-4', done ? 'text-good' : 'text-muted')}
    >
      <Icon aria-hidden="true" />
    </span>
  )
}

const StepAct = ({ step, slug }: { step: Step; slug: string }) =>
  step.to ? (
    <Link to={step.to} params={{ slug }} className={stepClasses}>
      {step.title}
    </Link>
  ) : (
    <LogoStep slug={slug} className={stepClasses} />
  )
