import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import geistLatin from '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2?url'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { messages } from '#words'
import { favicon } from '@/components/app/favicon'
import { hueOf, hueProps } from '@/components/app/hue'
import { NotFoundDocument } from '@/components/app/not-found'
import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'
import { usePreference } from '@/components/app/preferences'
import { DocumentHead, DocumentScripts } from '@/components/document'
import { Toaster } from '@/components/ui/toast'
import { useLocale, useMessages } from '@/i18n'
import stylesheet from '@/styles/app.css?url'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  head: () => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' },
      { title: messages.app.name },
      { name: 'description', content: messages.app.description },
    ],
    links: [
      { rel: 'preload', as: 'font', type: 'font/woff2', href: geistLatin, crossOrigin: 'anonymous' },
      { rel: 'stylesheet', href: stylesheet },
    ],
  }),
  component: Root,
  notFoundComponent: NotFoundDocument,
})

/** The whole document. Theme, hue and direction are decided here, on the server too, so that nothing flashes. */
function Root() {
  const t = useMessages()
  const { lang, dir } = useLocale()
  const theme = usePreference('theme')
  const [palette, font, density] = [usePreference('palette'), usePreference('font'), usePreference('density')]
  const organization = useOrganizationOnScreen()
  const hue = organization && hueOf(organization.id)
  return (
    <html
      lang={lang}
      dir={dir}
      className={theme === 'system' ? undefined : theme}
      data-palette={palette}
      data-font={font}
      data-density={density}
      {...(hue === undefined ? {} : hueProps(hue))}
    >
      <head>
        <DocumentHead />
        <link rel="icon" type="image/svg+xml" href={favicon(hue)} />
        {themeColors(theme).map(({ media, color }) => (
          <meta key={color} name="theme-color" media={media} content={color} />
        ))}
      </head>
      <body>
        <a href="#main" className="skip-link">
          {t.app.skip}
        </a>
        <CSPProvider disableStyleElements>
          <DirectionProvider direction={dir}>
            <Outlet />
            <Toaster />
          </DirectionProvider>
        </CSPProvider>
        <DocumentScripts />
      </body>
    </html>
  )
}

/** The surface of each theme, for the bar of a phone's browser, which understands no OKLCH everywhere. */
const surface = { light: '#fbfaf8', dark: '#11100e' }

const themeColors = (theme: 'system' | 'light' | 'dark') =>
  theme === 'system'
    ? [
        { media: '(prefers-color-scheme: light)', color: surface.light },
        { media: '(prefers-color-scheme: dark)', color: surface.dark },
      ]
    : [{ media: undefined, color: surface[theme] }]
