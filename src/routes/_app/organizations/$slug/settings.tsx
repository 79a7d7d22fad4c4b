import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { settingsPermissions } from '@/components/app/settings-permissions'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { GeneralSection } from '@/components/settings/general-section'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { AppError } from '@/lib/errors'
import { allows, allowsAny } from '@/lib/permissions'
import { dataExportsQuery } from '@/server/data-export-queries'
import { organizationQuery } from '@/server/organization-queries'

/** Below what the page is opened for: they are drawn with the page and wake up after it. */
const DataExportSection = lazyPopup(() => import('@/components/data-export/data-export-section'))

const RemovalSection = lazyPopup(() => import('@/components/removal/removal-section'))

export const Route = createFileRoute('/_app/organizations/$slug/settings')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allowsAny(role, settingsPermissions)) throw new AppError('forbidden')
    if (allows(role, 'organization:export'))
      await queryClient.ensureQueryData({ ...dataExportsQuery(slug), revalidateIfStale: true })
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${en.app.nav.settings} · ${loaderData?.name ?? en.app.name}` }],
  }),
  errorComponent: forbiddenOrError('organization:update'),
  component: Settings,
})

/** One section below the other, each for whoever may. */
function Settings() {
  const t = useMessages()
  const { slug } = Route.useParams()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const { id, role } = organization
  return (
    // By the id: what is typed outlives a new address, and not a switch to another organization.
    <Page key={id} title={t.app.nav.settings}>
      {allows(role, 'organization:update') && <GeneralSection organization={organization} />}
      {allows(role, 'organization:export') && (
        <Suspense>
          <DataExportSection slug={slug} />
        </Suspense>
      )}
      {allows(role, 'organization:delete') && (
        <Suspense>
          <RemovalSection organization={organization} />
        </Suspense>
      )}
    </Page>
  )
}
