import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { MessagePage } from '@/components/app/message-page'
import { NotFound } from '@/components/app/not-found'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { keys } from '@/server/query-keys'

/** A stranger's organization and none are the same page; one that was on screen a moment ago is named once more. */
export function OrganizationNotFound() {
  const { left, notFound } = useMessages().app
  const { slug } = useParams({ from: '/_app/organizations/$slug' })
  const name = useQueryClient().getQueryData<string>(keys.left(slug))
  if (!name) return <NotFound />
  return (
    <MessagePage stoppedAt={2} title={left.title(name)} sentence={left.sentence}>
      <Button render={<Link to="/organizations" />}>{notFound.organizations}</Button>
    </MessagePage>
  )
}
