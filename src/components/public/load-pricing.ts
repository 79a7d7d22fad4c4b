import { messages } from '#words'
import { pages } from '#words/public'
import { publicHead } from './public-head'

export const loadPricing = () =>
  publicHead({
    path: '/pricing',
    title: `${pages.pricing.title} · ${messages.app.name}`,
    description: pages.pricing.description,
  })
