import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { viewerQuery } from '@/server/session-queries'

/** The organization in the address, when the viewer belongs to it. Reads what is known already and asks nobody. */
export function useOrganizationOnScreen() {
  const slug = useParams({ strict: false, select: (params) => ('slug' in params ? params.slug : undefined) })
  const { data: viewer } = useQuery({ ...viewerQuery, enabled: false })
  return viewer?.organizations.find((organization) => organization.slug === slug)
}
