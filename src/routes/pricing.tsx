import { createFileRoute } from '@tanstack/react-router'
import { loadPricing } from '@/components/public/load-pricing'
import { Pricing } from '@/components/public/pricing'

export const Route = createFileRoute('/pricing')({
  staticData: { hydrate: false },
  loader: () => loadPricing(),
  head: ({ loaderData }) => loaderData ?? {},
  component: Pricing,
})
