import { createFileRoute } from '@tanstack/react-router'
import { Landing } from '@/components/landing/landing'
import { loadLanding } from '@/components/landing/load-landing'

export const Route = createFileRoute('/')({
  staticData: { hydrate: false },
  loader: () => loadLanding(),
  head: ({ loaderData }) => loaderData ?? {},
  component: Landing,
})
