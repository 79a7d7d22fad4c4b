import { createFileRoute } from '@tanstack/react-router'
import { Page } from '@/components/app/page'
import { DataExportSection } from '@/components/data-export/data-export-section'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { AppError } from '@/lib/errors'
import { allows } from '@/lib/permissions'
import { dataExportsQuery } from '@/server/data-export-queries'
import { organizationQuery } from '@/server/organization-queries'

export const Route = createFileRoute('/_app/organizations/$slug/settings')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allows(role, 'organization:export')) throw new AppError('forbidden')
    await queryClient.ensureQueryData({ ...dataExportsQuery(slug), revalidateIfStale: true })
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${en.settings.title} · ${loaderData?.name ?? en.app.name}` }],
  }),
  errorComponent: forbiddenOrError('organization:export'),
  component: Settings,
})

/** One section below the other, each for whoever may. */
function Settings() {
  const t = useMessages()
  const { slug } = Route.useParams()
  return (
    <Page title={t.settings.title}>
      <DataExportSection key={slug} slug={slug} />
    </Page>
  )
}
