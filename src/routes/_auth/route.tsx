import { createFileRoute, Outlet } from '@tanstack/react-router'
import { ErrorDocument } from '@/components/app/error-page'
import { AuthLayout } from '@/components/auth/auth-layout'

export const Route = createFileRoute('/_auth')({
  head: () => ({ meta: [{ name: 'robots', content: 'noindex' }] }),
  errorComponent: ErrorDocument,
  component: () => (
    <AuthLayout>
      <Outlet />
    </AuthLayout>
  ),
})
