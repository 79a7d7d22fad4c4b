import type { ReactNode } from 'react'

interface PageProps {
  title: ReactNode
  description?: ReactNode
  /** The acts of the page, the first one foremost. */
  actions?: ReactNode
  children: ReactNode
}

/** The heading every signed-in page starts with, and the space under it. */
export const Page = ({ title, description, actions, children }: PageProps) => (
  <div data-slot="page" className="grid gap-5">
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {description && <p className="text-muted">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
    {children}
  </div>
)
