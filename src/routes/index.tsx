import { createFileRoute } from '@tanstack/react-router'
import { Landing } from '@/components/landing/landing'
import { en } from '@/i18n/en'

export const Route = createFileRoute('/')({
  staticData: { hydrate: false },
  head: () => ({
    meta: [
      { title: en.app.title },
      { property: 'og:title', content: en.app.title },
      { property: 'og:description', content: en.app.description },
    ],
  }),
  component: Landing,
})
