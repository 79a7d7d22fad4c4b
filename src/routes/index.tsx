import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { Landing } from '@/components/landing/landing'

export const Route = createFileRoute('/')({
  staticData: { hydrate: false },
  head: () => ({
    meta: [
      { title: messages.app.title },
      { property: 'og:title', content: messages.app.title },
      { property: 'og:description', content: messages.app.description },
    ],
  }),
  component: Landing,
})
