import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AuthLayout } from '@/components/auth/auth-layout'

export const Route = createFileRoute('/_auth')({
  head: () => ({ meta: [{ name: 'robots', content: 'noindex' }] }),
  component: () => (
    <AuthLayout>
      <Outlet />
    </AuthLayout>
  ),
})
