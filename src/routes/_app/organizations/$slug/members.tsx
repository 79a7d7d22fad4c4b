import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { messages } from '#words'
import { lazyPart } from '@/components/app/lazy-part'
import { Page } from '@/components/app/page'
import { MemberList } from '@/components/members/member-list'
import { MembersPending } from '@/components/members/members-pending'
import { membersSearch } from '@/components/members/members-search'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { Button } from '@/components/ui/button'
import { useMembersMessages } from '@/i18n/members'
import { AppError } from '@/lib/errors'
import { allows, allowsAny } from '@/lib/permissions'
import { defaultRoleQuery } from '@/server/default-role-queries'
import { invitationsQuery } from '@/server/invitation-queries'
import { membersQuery } from '@/server/member-queries'
import { organizationQuery, summaryQuery } from '@/server/organization-queries'
import { rolesQuery } from '@/server/role-queries'
import { teamsQuery } from '@/server/team-queries'

/** Beside and below what the page is opened for: drawn with the page, awake after it. */
const Invited = lazyPart(() => import('@/components/members/invited'))
const InviteForm = lazyPart(() => import('@/components/members/invite-form'))

const lettingIn = ['invitation:create', 'member:create'] as const

export const Route = createFileRoute('/_app/organizations/$slug/members')({
  validateSearch: membersSearch,
  // Without dependencies: the list stays on screen while another order or other words are fetched.
  loader: async ({ context: { queryClient }, params: { slug }, location }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allows(role, 'member:read')) throw new AppError('forbidden')
    await Promise.all([
      queryClient.ensureInfiniteQueryData({
        ...membersQuery(slug, membersSearch(location.search)),
        revalidateIfStale: true,
      }),
      queryClient.ensureQueryData({ ...summaryQuery(slug), revalidateIfStale: true }),
      allows(role, 'team:read') &&
        queryClient.ensureQueryData({ ...teamsQuery(slug), revalidateIfStale: true }),
      allows(role, 'role:read') &&
        queryClient.ensureQueryData({ ...rolesQuery(slug), revalidateIfStale: true }),
      allowsAny(role, lettingIn) &&
        queryClient.ensureQueryData({ ...defaultRoleQuery(slug), revalidateIfStale: true }),
      allows(role, 'invitation:read') &&
        queryClient.ensureQueryData({ ...invitationsQuery(slug), revalidateIfStale: true }),
    ])
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${messages.app.nav.members} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  errorComponent: forbiddenOrError('member:read'),
  pendingComponent: MembersPending,
  component: Members,
})

function Members() {
  const t = useMembersMessages()
  const { slug } = Route.useParams()
  const navigate = Route.useNavigate()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const { role } = organization
  const lets = allowsAny(role, lettingIn)
  return (
    <Page
      title={t.members.title}
      description={t.members.description}
      actions={
        // Beside the list where there is room, and below it on a phone.
        lets && (
          <Button className="lg:hidden" render={<a href="#invite" />}>
            {t.members.invite.title}
          </Button>
        )
      }
    >
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[1fr_20rem]">
        <div className="grid min-w-0 gap-6">
          <MemberList
            key={slug}
            slug={slug}
            role={role}
            shown={Route.useSearch()}
            onShow={(change) =>
              navigate({
                search: (shown) => ({ ...shown, ...change }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {allows(role, 'invitation:read') && (
            <Suspense>
              <Invited key={slug} slug={slug} role={role} />
            </Suspense>
          )}
        </div>
        {lets && (
          <Suspense>
            <InviteForm key={slug} slug={slug} role={role} />
          </Suspense>
        )}
      </div>
    </Page>
  )
}
