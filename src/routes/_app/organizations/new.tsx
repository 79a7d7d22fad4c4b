import { createFileRoute } from '@tanstack/react-router'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'

export const Route = createFileRoute('/_app/organizations/new')({
  staticData: { crumb: (t) => t.organization.create.title },
  head: () => ({ meta: [{ title: `${en.organization.create.title} · ${en.app.name}` }] }),
  component: NewOrganization,
})

function NewOrganization() {
  const t = useMessages()
  return (
    <Page title={t.organization.create.title} description={t.organization.create.description}>
      <OrganizationForm />
    </Page>
  )
}
