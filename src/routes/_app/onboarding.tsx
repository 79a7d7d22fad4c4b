import { createFileRoute } from '@tanstack/react-router'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { en } from '@/i18n/en'
import { useOrganizationMessages } from '@/i18n/organization'

export const Route = createFileRoute('/_app/onboarding')({
  staticData: { crumb: (t) => t.titles.onboarding },
  head: () => ({ meta: [{ title: `${en.titles.onboarding} · ${en.app.name}` }] }),
  component: Onboarding,
})

function Onboarding() {
  const t = useOrganizationMessages()
  return (
    <Page title={t.titles.onboarding} description={t.organization.onboarding.description}>
      <OrganizationForm />
    </Page>
  )
}
