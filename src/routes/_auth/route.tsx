import { createFileRoute, Outlet } from '@tanstack/react-router'
import { Brand } from '@/components/app/brand'
import { TwoWorlds } from '@/components/landing/two-worlds'
import { useMessages } from '@/i18n'

/** Pages around signing in: the form, and beside it on wide screens what it leads into. */
export const Route = createFileRoute('/_auth')({
  head: () => ({ meta: [{ name: 'robots', content: 'noindex' }] }),
  component: AuthLayout,
})

function AuthLayout() {
  const t = useMessages()
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <div className="flex flex-col px-5 py-5 sm:px-10">
        <Brand />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto grid w-full max-w-sm flex-1 content-center py-10 outline-none"
        >
          <Outlet />
        </main>
      </div>
      <aside
        aria-label={t.landing.worlds.label}
        className="hidden flex-col justify-center border-s border-line bg-sunken px-10 lg:flex xl:px-16"
      >
        <TwoWorlds />
      </aside>
    </div>
  )
}
