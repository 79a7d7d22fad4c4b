import { useNavigate } from '@tanstack/react-router'
import { remember } from '@/components/app/recent'
import type { Destination, Entry } from './entry'
import type { PaletteProps } from './palette'

const framesToWait = 300

/** Gives the focus to what somebody came for, as soon as the page has it. */
function arriveAt(name: string, frames = framesToWait): void {
  const target = document.querySelector<HTMLElement>(`[data-arrival="${name}"]`)
  if (target) target.focus()
  else if (frames > 0) requestAnimationFrame(() => arriveAt(name, frames - 1))
}

/** What had the focus before can have gone away with its page: whoever works by keyboard goes on at the new one, and not above it. */
function arriveAtPage(frames = framesToWait): void {
  if (document.activeElement === document.body) document.getElementById('main')?.focus()
  else if (frames > 0) requestAnimationFrame(() => arriveAtPage(frames - 1))
}

/** Does what was chosen, once the palette is closed. */
export function useChoose({ user, organization, onClose }: PaletteProps) {
  const navigate = useNavigate()
  const go = async ({ to, search, arrival }: Destination) => {
    await navigate({ to, params: { slug: organization?.slug ?? '' }, search: search ?? {} })
    if (arrival) arriveAt(arrival)
    else arriveAtPage()
  }
  return ({ id, leads, forgets }: Entry) => {
    if (!forgets) remember('choices', user.id, id)
    onClose()
    if (typeof leads === 'function') leads()
    else void go(leads)
  }
}
