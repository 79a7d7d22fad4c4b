import { createFileRoute, redirect } from '@tanstack/react-router'

/** The documentation begins with what the repository begins with. */
export const Route = createFileRoute('/docs/')({
  beforeLoad: () => {
    throw redirect({ to: '/docs/$', params: { _splat: 'start' } })
  },
})
