import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { pages } from '#words/public'
import { Paper } from '@/components/docs/paper'
import { publicHead } from '@/components/public/public-head'
import { getPaper } from '@/server/docs-fns'
import prose from '@/styles/prose.css?url'

export const Route = createFileRoute('/changelog')({
  staticData: { hydrate: false },
  loader: () => getPaper({ data: { paper: 'changelog' } }),
  head: () => {
    const title = `${pages.nav.changelog} · ${messages.app.name}`
    const head = publicHead({ path: '/changelog', title, description: messages.app.description })
    return { ...head, links: [...head.links, { rel: 'stylesheet', href: prose }] }
  },
  component: ChangelogPage,
})

function ChangelogPage() {
  return <Paper {...Route.useLoaderData()} />
}
