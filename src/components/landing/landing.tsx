import { PublicPage } from '@/components/public/public-page'
import { useLandingMessages } from '@/i18n/landing'
import { HowItWorks } from './how-it-works'
import { Proof } from './proof'
import { TheLine } from './the-line'

/** The first page. */
export const Landing = () => (
  <PublicPage>
    <Hero />
    <TheLine />
    <HowItWorks />
    <Proof />
  </PublicPage>
)

function Hero() {
  const t = useLandingMessages()
  return (
    <section className="grid items-end gap-x-12 gap-y-10 py-14 sm:py-20 lg:grid-cols-[1fr_26rem] lg:py-28">
      <div>
        <h1 className="max-w-3xl text-[clamp(2.5rem,7vw,5.25rem)] leading-[0.98] font-semibold tracking-[-0.04em]">
          {t.headline}
        </h1>
        <p className="mt-7 max-w-xl text-lg text-muted sm:text-[1.0625rem]">{t.lead}</p>
      </div>
      <div>
        <h2 className="text-sm text-muted">{t.commands.label}</h2>
        <ol className="mt-2 border-t border-text font-mono text-lg">
          {['npm install', 'npm run dev'].map((command, index) => (
            <li key={command} className="flex items-baseline gap-4 border-b border-line py-3">
              <span aria-hidden="true" className="text-sm text-muted">
                {index + 1}
              </span>
              <code className="select-all">{command}</code>
            </li>
          ))}
        </ol>
        <p className="mt-3 text-muted">{t.commands.after}</p>
      </div>
    </section>
  )
}
