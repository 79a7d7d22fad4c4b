import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { AccountPage } from '@/components/account/account-page'
import { AccountPending } from '@/components/account/account-pending'
import { accountSections } from '@/components/account/sections'

export const Route = createFileRoute('/_app/account')({
  staticData: { crumb: (t) => t.titles.account },
  head: () => ({ meta: [{ title: `${messages.titles.account} · ${messages.app.name}` }] }),
  loader: async ({ context: { queryClient } }) => {
    await Promise.all(accountSections.map(({ prepare }) => prepare?.(queryClient)))
  },
  pendingComponent: AccountPending,
  component: AccountPage,
})
