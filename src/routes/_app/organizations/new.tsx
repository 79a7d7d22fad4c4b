import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { useOrganizationMessages } from '@/i18n/organization'

export const Route = createFileRoute('/_app/organizations/new')({
  staticData: { crumb: (t) => t.titles.newOrganization },
  head: () => ({ meta: [{ title: `${messages.titles.newOrganization} · ${messages.app.name}` }] }),
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
