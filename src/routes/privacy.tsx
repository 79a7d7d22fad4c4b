import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { pages } from '#words/public'
import { Paper } from '@/components/docs/paper'
import { publicHead } from '@/components/public/public-head'
import { getPaper } from '@/server/docs-fns'
import prose from '@/styles/prose.css?url'

export const Route = createFileRoute('/privacy')({
  staticData: { hydrate: false },
  loader: () => getPaper({ data: { paper: 'privacy' } }),
  head: () => {
    const title = `${pages.nav.privacy} · ${messages.app.name}`
    const head = publicHead({ path: '/privacy', title, description: messages.app.description })
    return { ...head, links: [...head.links, { rel: 'stylesheet', href: prose }] }
  },
  component: PrivacyPage,
})

function PrivacyPage() {
  return <Paper {...Route.useLoaderData()} />
}
