import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { messages } from '#words'
import { lazyPart } from '@/components/app/lazy-part'
import { Page } from '@/components/app/page'
import { OrganizationForm } from '@/components/organization/organization-form'
import { useOrganizationMessages } from '@/i18n/organization'
import { joinableQuery } from '@/server/join-by-domain-queries'

/** Seldom there, so that it is fetched when it is. */
const JoinableOrganizations = lazyPart(() => import('@/components/joining/joinable-organizations'))

export const Route = createFileRoute('/_app/onboarding')({
  staticData: { crumb: (t) => t.titles.onboarding },
  head: () => ({ meta: [{ title: `${messages.titles.onboarding} · ${messages.app.name}` }] }),
  loader: ({ context: { queryClient } }) =>
    queryClient.ensureQueryData({ ...joinableQuery, revalidateIfStale: true }),
  component: Onboarding,
})

function Onboarding() {
  const t = useOrganizationMessages()
  const { data: joinable } = useSuspenseQuery(joinableQuery)
  return (
    <Page title={t.titles.onboarding} description={t.organization.onboarding.description}>
      {joinable.length > 0 && (
        <Suspense>
          <div className="grid max-w-lg gap-5">
            <JoinableOrganizations joinable={joinable} />
            <h2 className="font-semibold">{t.organization.onboarding.otherwise}</h2>
          </div>
        </Suspense>
      )}
      <OrganizationForm />
    </Page>
  )
}
