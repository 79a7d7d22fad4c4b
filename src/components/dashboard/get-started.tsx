import { Link } from '@tanstack/react-router'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import { cn } from '@/components/cn'
import { useMessages } from '@/i18n'
import { LogoStep } from './logo-step'
import type { Step, StepName } from './start-steps'

const stepClasses =
  'rounded-sm text-start font-medium underline decoration-accent-line underline-offset-4 hover:decoration-accent'

/** What is left to do in a new organization. Goes away by itself once everything is done. */
export function GetStarted({ slug, steps }: { slug: string; steps: readonly Step[] }) {
  const t = useMessages()
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
        {steps.map(({ name, done }) => (
          <li key={name} className="flex gap-2.5 border-b border-line px-3.5 py-3 last:border-b-0">
            <StepSign done={done} />
            <div className={cn('min-w-0', done && 'text-muted')}>
              {done ? <p>{words[name]}</p> : <StepAct name={name} slug={slug} />}
              {!done && name !== 'create' && <p className="text-muted">{words[`${name}Help`]}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepSign({ done }: { done: boolean }) {
  const t = useMessages()
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

function StepAct({ name, slug }: { name: StepName; slug: string }) {
  const t = useMessages()
  if (name === 'logo') return <LogoStep slug={slug} className={stepClasses} />
  if (name === 'create') return null
  const to = name === 'images' ? '/organizations/$slug/gallery' : '/organizations/$slug/members'
  return (
    <Link to={to} params={{ slug }} className={stepClasses}>
      {t.dashboard.start[name]}
    </Link>
  )
}
