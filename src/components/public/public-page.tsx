import type { ReactNode } from 'react'
import { Brand } from '@/components/app/brand'
import { LanguageForm } from '@/components/language/language-form'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { useLandingMessages } from '@/i18n/landing'
import { usePublicMessages } from '@/i18n/public'

/** The frame of what everybody may read. It is never hydrated: links are links, and everything that moves is CSS. */
export function PublicPage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col px-5 sm:px-8">
      <PublicHeader />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <PublicFooter />
    </div>
  )
}

const linkClasses = 'rounded-sm px-1 py-1.5 text-muted hover:text-text'

function PublicHeader() {
  const { app } = useMessages()
  const landing = useLandingMessages()
  const { nav } = usePublicMessages()
  return (
    <header className="flex h-16 items-center justify-between gap-4">
      <Brand />
      <nav aria-label={app.navigation} className="flex items-center gap-1">
        <Button variant="ghost" className="max-sm:hidden" render={<a href="/docs" />}>
          {nav.docs}
        </Button>
        <Button variant="ghost" className="max-sm:hidden" render={<a href="/pricing" />}>
          {nav.pricing}
        </Button>
        <Button variant="ghost" render={<a href="/login" />}>
          {landing.signIn}
        </Button>
        <Button render={<a href="/signup" />}>{landing.start}</Button>
      </nav>
    </header>
  )
}

const places = [
  { name: 'docs', href: '/docs' },
  { name: 'pricing', href: '/pricing' },
  { name: 'changelog', href: '/docs/changelog' },
  { name: 'privacy', href: '/docs/privacy' },
  { name: 'terms', href: '/docs/terms' },
] as const

function PublicFooter() {
  const landing = useLandingMessages()
  const { nav } = usePublicMessages()
  return (
    <footer className="mt-14 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line py-8 text-muted">
      <p>{landing.foot}</p>
      <ul className="flex flex-wrap gap-x-4">
        {places.map(({ name, href }) => (
          <li key={name}>
            <a href={href} className={linkClasses}>
              {nav[name]}
            </a>
          </li>
        ))}
      </ul>
      <LanguageForm />
    </footer>
  )
}
