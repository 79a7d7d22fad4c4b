import { h } from './dom'
import { words } from './words'

const themes = ['system', 'light', 'dark'] as const

/** The application keeps the choice in the same cookie: both look alike. */
const chosen = () =>
  themes.find((theme) => theme === /(?:^|; )theme=([^;]*)/.exec(document.cookie)?.[1]) ?? 'system'

/** Dresses the page as was chosen. */
export function applyTheme(): void {
  document.documentElement.classList.remove('light', 'dark')
  const theme = chosen()
  if (theme !== 'system') document.documentElement.classList.add(theme)
}

/** Chooses between light, dark and what the system says. */
export function themeButton(): HTMLElement {
  const button = h('select', { 'aria-label': words.theme, class: 'theme' })
  button.append(
    ...themes.map((theme) =>
      h('option', { value: theme, selected: theme === chosen() }, words.themes[theme]),
    ),
  )
  button.addEventListener('change', () => {
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140
    document.cookie = `theme=${button.value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
    applyTheme()
  })
  return button
}
