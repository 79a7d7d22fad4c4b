import { useMessages } from '@/i18n'

interface AuthPageProps {
  title: React.ReactNode
  lead?: React.ReactNode
  /** Above the title; decorative. */
  media?: React.ReactNode
  /** Under the card: the way to the neighbouring page. */
  foot?: React.ReactNode
  children?: React.ReactNode
}

/** One narrow column with one thing to do. */
export function AuthPage({ title, lead, media, foot, children }: AuthPageProps) {
  const t = useMessages()
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[25rem] content-center gap-6 px-4 py-12">
      <a href="/" className="justify-self-center rounded-sm text-lg font-semibold tracking-tight">
        {t.auth.product}
      </a>
      <div className="grid gap-5 rounded-lg border border-line bg-raised p-6 sm:p-8">
        <header className="grid gap-1.5">
          {media}
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead && <p className="text-muted">{lead}</p>}
        </header>
        {children}
      </div>
      {foot && <p className="text-center text-muted">{foot}</p>}
    </main>
  )
}
