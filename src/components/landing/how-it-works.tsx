import type { ReactNode } from 'react'
import { useLandingMessages } from '@/i18n/landing'

const link = "tenant('item:create')"
const [before, after] = [
  "export const createItem = createServerFn({ method: 'POST' })\n  .middleware([",
  `])
  .validator(newItem)
  .handler(async ({ data }) => {
    return db.insert(item).values(data).returning()
  })`,
]

const policy = `create policy tenant_isolation on gallery_image
  for all to refactkit_app
  using (organization_id = (select rk.organization_id()))
  with check (organization_id = (select rk.organization_id()))`

/** Three short sections, each with the very code, SQL or command that it speaks of. */
export function HowItWorks() {
  const { how } = useLandingMessages()
  return (
    <section aria-label={how.title} className="border-t border-line">
      <Part number={1} {...how.name}>
        {before}
        <b className="font-medium underline decoration-2 underline-offset-4">{link}</b>
        {after}
      </Part>
      <Part number={2} {...how.refuse}>
        {policy}
      </Part>
      <Part number={3} {...how.check}>
        <span className="text-muted">$ </span>npx refactkit check{'\n'}
        <span className="text-good">✓</span> Every table is guarded.
      </Part>
    </section>
  )
}

interface PartProps {
  number: number
  title: string
  text: string
  children: ReactNode
}

const Part = ({ number, title, text, children }: PartProps) => (
  <div className="grid gap-x-12 gap-y-6 border-b border-line py-12 last:border-b-0 lg:grid-cols-[1fr_minmax(0,38rem)]">
    <div>
      <p aria-hidden="true" className="font-mono text-sm text-muted">
        {number}
      </p>
      <h2 className="mt-1 text-2xl font-semibold tracking-tight">{title}</h2>
      <p className="mt-3 max-w-md text-lg text-muted">{text}</p>
    </div>
    <figure className="min-w-0 self-center">
      <pre
        dir="ltr"
        className="border-s-2 border-text py-1 ps-5 font-mono text-sm leading-6 wrap-anywhere whitespace-pre-wrap"
      >
        <code>{children}</code>
      </pre>
    </figure>
  </div>
)
