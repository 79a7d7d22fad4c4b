import { Asset, type RouterManagedTag, Scripts, useMatches, useRouter, useTags } from '@tanstack/react-router'
import { Children, type ReactElement } from 'react'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `false` renders the page without any script of ours: one request, nothing to wait for. */
    hydrate?: boolean
  }
}

const preload = 'modulepreload'

/** What most modules need, as the build names it: run by itself, so that whoever touches the page meanwhile is answered. */
const isKit = (href: unknown) => typeof href === 'string' && /\/kit-[\w-]+\.js$/.test(href)

/** What goes into `<head>`: everything the routes ask for but the modules, which wait for the first paint. */
export function DocumentHead() {
  const nonce = useNonce()
  const hydrates = useHydrates()
  const tags = useTags().filter(({ attrs }) => attrs?.rel !== preload && attrs?.property !== 'csp-nonce')
  return (
    <>
      {/* Vite's own client reads the attribute and the router the content, each from the first such element. */}
      {hydrates && nonce && (
        <meta property="csp-nonce" content={nonce} nonce={nonce} suppressHydrationWarning />
      )}
      {tags.map((tag) => (
        <Asset {...tag} key={JSON.stringify(tag)} nonce={nonce} />
      ))}
    </>
  )
}

/** The last thing in `<body>`. */
export function DocumentScripts() {
  return useHydrates() ? <AfterPaint /> : null
}

/** What starts the page, once it has been painted: until then its modules would compete with what is needed to paint it. */
function AfterPaint() {
  const starts: unknown[] = []
  const scripts = Children.map(Scripts().props.children, (script: ReactElement<RouterManagedTag>) => {
    const src = script.props.attrs?.src
    if (import.meta.env.SSR && src) starts.push(src)
    return src ? null : script
  })
  return (
    <>
      {scripts}
      {import.meta.env.SSR ? <Start starts={starts} /> : asItIs}
    </>
  )
}

/** Only the server's text is ever run. */
// biome-ignore lint/security/noDangerouslySetInnerHtml: without it, React would compare the text
const asItIs = <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />

function Start({ starts }: { starts: unknown[] }) {
  const modules = useTags().flatMap(({ attrs }) => (attrs?.rel === preload ? [attrs.href] : []))
  const __html = `{const start=async()=>{
for(const href of ${JSON.stringify(modules)})document.head.append(Object.assign(document.createElement("link"),{rel:"${preload}",href}));
for(const each of ${JSON.stringify([...modules.filter(isKit), ...starts])}){await import(each);
await new Promise(next=>{const{port1,port2}=new MessageChannel;port1.onmessage=next;port2.postMessage(0)})}};
document.hidden?start():requestAnimationFrame(()=>setTimeout(start))}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: names of files that the build has made
  return <script nonce={useNonce()} dangerouslySetInnerHTML={{ __html }} />
}

/** The nonce that inline scripts and styles of this page need to run. */
export const useNonce = (): string | undefined => useRouter().options.ssr?.nonce

const useHydrates = () =>
  useMatches({
    select: (matches) =>
      matches.every(({ staticData, status }) => staticData.hydrate !== false || status !== 'success'),
  })
