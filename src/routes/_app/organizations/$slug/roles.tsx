import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { RolesPage } from '@/components/roles/roles-page'
import { RolesPending } from '@/components/roles/roles-pending'
import { AppError } from '@/lib/errors'
import { allows } from '@/lib/permissions'
import { organizationQuery } from '@/server/organization-queries'
import { roleHoldersQuery, rolesQuery } from '@/server/role-queries'

export const Route = createFileRoute('/_app/organizations/$slug/roles')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allows(role, 'role:read')) throw new AppError('forbidden')
    // How many have a role changes on other pages: what is known is shown, and asked for anew.
    const anew = { revalidateIfStale: true, staleTime: 0 }
    await Promise.all([
      queryClient.ensureQueryData({ ...rolesQuery(slug), ...anew }),
      queryClient.ensureQueryData({ ...roleHoldersQuery(slug), ...anew }),
    ])
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${messages.app.nav.roles} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  errorComponent: forbiddenOrError('role:read'),
  pendingComponent: RolesPending,
  component: Roles,
})

function Roles() {
  const { slug } = Route.useParams()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return <RolesPage key={slug} organization={organization} />
}
