import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { messages } from '#words'
import { lazyPart } from '@/components/app/lazy-part'
import { Page } from '@/components/app/page'
import { settingsPermissions } from '@/components/app/settings-permissions'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { GeneralSection } from '@/components/settings/general-section'
import { SettingsPending } from '@/components/settings/settings-pending'
import { useMessages } from '@/i18n'
import { AppError } from '@/lib/errors'
import { allows, allowsAny, type Role } from '@/lib/permissions'
import { dataExportsQuery } from '@/server/data-export-queries'
import { defaultRoleQuery } from '@/server/default-role-queries'
import { domainsQuery } from '@/server/domain-queries'
import { organizationQuery } from '@/server/organization-queries'
import { rolesQuery } from '@/server/role-queries'

/** Below what the page is opened for: they are drawn with the page and wake up after it. */
const DataExportSection = lazyPart(() => import('@/components/data-export/data-export-section'))

const JoiningSection = lazyPart(() => import('@/components/joining/joining-section'))

const RemovalSection = lazyPart(() => import('@/components/removal/removal-section'))

/** Who decides by a rule who comes lets all of them in. */
const decidesJoining = (role: Role) => allows(role, 'organization:update') && allows(role, 'member:create')

export const Route = createFileRoute('/_app/organizations/$slug/settings')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allowsAny(role, settingsPermissions)) throw new AppError('forbidden')
    const asked = { revalidateIfStale: true }
    await Promise.all([
      ...(decidesJoining(role)
        ? [
            queryClient.ensureQueryData({ ...domainsQuery(slug), ...asked }),
            queryClient.ensureQueryData({ ...defaultRoleQuery(slug), ...asked }),
            queryClient.ensureQueryData({ ...rolesQuery(slug), ...asked }),
          ]
        : []),
      allows(role, 'organization:export') &&
        queryClient.ensureQueryData({ ...dataExportsQuery(slug), ...asked }),
    ])
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${messages.app.nav.settings} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  errorComponent: forbiddenOrError('organization:update'),
  pendingComponent: SettingsPending,
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
      {decidesJoining(role) && (
        <Suspense>
          <JoiningSection slug={slug} own={role} />
        </Suspense>
      )}
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
