import { createFileRoute } from '@tanstack/react-router'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { en } from '@/i18n/en'
import { useOrganizationMessages } from '@/i18n/organization'

export const Route = createFileRoute('/_app/organizations/new')({
  staticData: { crumb: (t) => t.titles.newOrganization },
  head: () => ({ meta: [{ title: `${en.titles.newOrganization} · ${en.app.name}` }] }),
  component: NewOrganization,
})

function NewOrganization() {
  const t = useOrganizationMessages()
  return (
    <Page title={t.titles.newOrganization} description={t.organization.create.description}>
      <OrganizationForm />
    </Page>
  )
}
