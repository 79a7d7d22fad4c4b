import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { pages } from '#words/public'
import { Paper } from '@/components/docs/paper'
import { publicHead } from '@/components/public/public-head'
import { getPaper } from '@/server/docs-fns'
import prose from '@/styles/prose.css?url'

export const Route = createFileRoute('/terms')({
  staticData: { hydrate: false },
  loader: () => getPaper({ data: { paper: 'terms' } }),
  head: () => {
    const title = `${pages.nav.terms} · ${messages.app.name}`
    const head = publicHead({ path: '/terms', title, description: messages.app.description })
    return { ...head, links: [...head.links, { rel: 'stylesheet', href: prose }] }
  },
  component: TermsPage,
})

function TermsPage() {
  return <Paper {...Route.useLoaderData()} />
}
