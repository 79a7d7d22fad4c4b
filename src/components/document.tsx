import { Asset, HeadContent, Scripts, useMatches, useRouter, useTags } from '@tanstack/react-router'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `false` renders the page without any script of ours: one request, nothing to wait for. */
    hydrate?: boolean
  }
}

/** What goes into `<head>`: everything the routes ask for, without modules on a page that does not hydrate. */
export function DocumentHead() {
  const nonce = useNonce()
  const hydrates = useHydrates()
  if (!hydrates) return <StaticHead />
  return (
    <>
      {/* Vite's own client reads the attribute and the router the content, each from the first such element. */}
      {nonce && <meta property="csp-nonce" content={nonce} nonce={nonce} suppressHydrationWarning />}
      <HeadContent />
    </>
  )
}

/** The last thing in `<body>`. */
export function DocumentScripts() {
  return useHydrates() ? <Scripts /> : null
}

/** The nonce that inline scripts and styles of this page need to run. */
export const useNonce = (): string | undefined => useRouter().options.ssr?.nonce

const useHydrates = () =>
  useMatches({
    select: (matches) =>
      matches.every(({ staticData, status }) => staticData.hydrate !== false || status !== 'success'),
  })

function StaticHead() {
  const tags = useTags().filter(
    ({ tag, attrs }) =>
      !(tag === 'link' && attrs?.rel === 'modulepreload') &&
      !(tag === 'meta' && attrs?.property === 'csp-nonce'),
  )
  return tags.map((tag) => <Asset {...tag} key={JSON.stringify(tag)} />)
}
