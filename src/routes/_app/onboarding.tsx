import { createFileRoute } from '@tanstack/react-router'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'

export const Route = createFileRoute('/_app/onboarding')({
  staticData: { crumb: (t) => t.organization.onboarding.title },
  head: () => ({ meta: [{ title: `${en.organization.onboarding.title} · ${en.app.name}` }] }),
  component: Onboarding,
})

function Onboarding() {
  const t = useMessages()
  return (
    <Page title={t.organization.onboarding.title} description={t.organization.onboarding.description}>
      <OrganizationForm />
    </Page>
  )
}
