import type { ReactNode } from 'react'
import { Brand } from '@/components/app/brand'
import { TwoWorlds } from '@/components/landing/two-worlds'
import { LanguageForm } from '@/components/language/language-form'
import { useLandingMessages } from '@/i18n/landing'

/** A form, and beside it on wide screens what it leads into. */
export function AuthLayout({ children }: { children: ReactNode }) {
  const { worlds } = useLandingMessages()
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(26rem,5fr)_7fr]">
      <div className="flex flex-col px-5 py-5 sm:px-10 sm:py-7">
        <header>
          <Brand />
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto grid w-full max-w-sm flex-1 content-center py-10 outline-none"
        >
          {children}
        </main>
        <footer>
          <LanguageForm />
        </footer>
      </div>
      <aside
        aria-label={worlds.label}
        className="hidden flex-col justify-center border-s border-line bg-sunken px-10 lg:flex xl:px-16"
      >
        <TwoWorlds />
      </aside>
    </div>
  )
}
