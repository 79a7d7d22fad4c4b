import { useLocation, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { TypedMeanwhile } from '@/components/palette/typed-meanwhile'
import { Header } from './header'
import { lazyPopup } from './lazy-popup'
import { pagesFor } from './navigation'
import { PhoneSidebar } from './phone-sidebar'
import { readPreference, usePreference, writePreference } from './preferences'
import { remember } from './recent'
import { Sidebar } from './sidebar'
import type { ShellOrganization, ShellUser } from './types'
import { type Shortcuts, useShortcuts } from './use-shortcuts'

const Palette = lazyPopup(() => import('@/components/palette/palette'), TypedMeanwhile)
const ShortcutsSheet = lazyPopup(() => import('./shortcuts-sheet'))

export interface ShellProps {
  user: ShellUser
  organizations: readonly ShellOrganization[]
  /** The organization in the address; absent on pages outside of any. Its `role` decides which links there are. */
  organization?: ShellOrganization | undefined
  children: ReactNode
}

/** The frame of every signed-in page. */
export function Shell({ user, organizations, organization, children }: ShellProps) {
  const narrow = usePreference('sidebar') === 'narrow'
  const [help, setHelp] = useState(false)
  const [finding, setFinding] = useState(false)
  const here = useLocation({ select: ({ pathname }) => pathname })
  // Remembers where it was opened: leaving for another page closes it.
  const [openedAt, setOpenedAt] = useState<string>()
  const navigate = useNavigate()
  const goTo = useGoTo(organization)
  const shortcuts: Shortcuts = {
    ...goTo,
    'mod+b': toggleSidebar,
    'mod+k': () => setFinding((open) => !open && !isAsked()),
    o: () => document.querySelector<HTMLElement>('[data-slot="organization-switcher"]')?.click(),
    '?': () => setHelp(true),
  }
  useShortcuts(shortcuts)
  useEffect(() => {
    if (organization) remember('organizations', user.id, organization.id)
  }, [organization, user.id])
  const sidebar = { user, organizations, organization, onShortcuts: () => setHelp(true) }
  return (
    <div data-slot="shell" className="grid min-h-dvh md:grid-cols-[auto_1fr]">
      <div aria-hidden="true" className="fixed inset-x-0 top-0 z-30 h-0.5 bg-accent" />
      <Sidebar {...sidebar} narrow={narrow} />
      <PhoneSidebar {...sidebar} open={openedAt === here} onClose={() => setOpenedAt(undefined)} />
      <div className="flex min-w-0 flex-col">
        <Header
          organization={organization}
          narrow={narrow}
          onToggleSidebar={toggleSidebar}
          onOpenNavigation={() => setOpenedAt(here)}
          onFind={() => setFinding(true)}
          onIntentToFind={Palette.preload}
        />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 py-5 outline-none sm:px-6"
        >
          {children}
        </main>
      </div>
      {finding && (
        <Palette
          user={user}
          organizations={organizations}
          organization={organization}
          onShortcuts={() => setHelp(true)}
          onSwitch={(to, slug) => void navigate({ to, params: { slug } })}
          onClose={() => setFinding(false)}
        />
      )}
      {help && <ShortcutsSheet open={help} onOpenChange={setHelp} bound={Object.keys(shortcuts)} />}
    </div>
  )
}

/** Whether something is open that wants an answer first. */
const isAsked = () => document.querySelector('[role$="dialog"], dialog[open]') !== null

const toggleSidebar = () =>
  writePreference('sidebar', readPreference('sidebar') === 'open' ? 'narrow' : 'open')

function useGoTo(organization: ShellOrganization | undefined): Shortcuts {
  const navigate = useNavigate()
  if (!organization) return {}
  const { role, slug } = organization
  return Object.fromEntries(
    pagesFor(role).map(({ key, to }) => [`g ${key}`, () => void navigate({ to, params: { slug } })]),
  )
}
