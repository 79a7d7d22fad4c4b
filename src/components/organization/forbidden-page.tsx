import { useSuspenseQuery } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useParams } from '@tanstack/react-router'
import { ErrorPage } from '@/components/app/error-page'
import { MessagePage } from '@/components/app/message-page'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { lowestRoleWith, type Permission } from '@/lib/permissions'
import { organizationQuery } from '@/server/organization-queries'

/** Says why, and nothing about what is there. */
function ForbiddenPage({ permission, error }: { permission: Permission; error: unknown }) {
  const { slug } = useParams({ from: '/_app/organizations/$slug' })
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const { forbidden, notFound } = useMessages().app
  const general = useSentence()
  const lowest = lowestRoleWith(permission)
  return (
    <MessagePage
      stoppedAt={3}
      title={forbidden.title}
      // What every member may by the matrix, only a role of the organization's own is without.
      sentence={lowest === 'member' ? general(error) : forbidden.sentence(organization.name, lowest)}
    >
      <Button render={<Link to="/organizations/$slug/dashboard" params={{ slug }} />}>{notFound.home}</Button>
    </MessagePage>
  )
}

/** What a page that needs a permission shows when it failed: that it is not for this role, or what went wrong. */
export const forbiddenOrError = (permission: Permission) => (props: ErrorComponentProps) =>
  isAppError(props.error) && props.error.code === 'forbidden' ? (
    <ForbiddenPage permission={permission} error={props.error} />
  ) : (
    <ErrorPage {...props} />
  )
