import { createFileRoute, redirect } from '@tanstack/react-router'

/** The address of an organization by itself means its dashboard. */
export const Route = createFileRoute('/_app/organizations/$slug/')({
  beforeLoad: ({ params: { slug } }) => {
    throw redirect({ to: '/organizations/$slug/dashboard', params: { slug }, replace: true })
  },
})
