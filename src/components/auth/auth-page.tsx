interface AuthPageProps {
  title: React.ReactNode
  lead?: React.ReactNode
  /** Above the title; decorative. */
  media?: React.ReactNode
  /** Under the form: the way to the neighbouring page. */
  foot?: React.ReactNode
  children?: React.ReactNode
}

/** One narrow column with one thing to do; stands in an `AuthLayout`. */
export const AuthPage = ({ title, lead, media, foot, children }: AuthPageProps) => (
  <div className="grid gap-6">
    <header className="grid gap-1.5">
      {media}
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {lead && <p className="text-muted">{lead}</p>}
    </header>
    {children}
    {foot && <p className="text-muted">{foot}</p>}
  </div>
)
