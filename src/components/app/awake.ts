import { getRouterInstance } from '@tanstack/react-start'
import { showConnection } from '@/components/connection/show-connection'
import { forgetOrganizations } from '@/components/organization/forget-organizations'
import { noticeRemoval } from '@/components/organization/notice-removal'
import { noticeSignOut } from './notice-sign-out'

/** What no page needs to be drawn, and every page has once it is: it listens. */
export async function awake(): Promise<void> {
  const router = await getRouterInstance()
  const { queryClient } = router.options.context
  forgetOrganizations(router, queryClient)
  noticeRemoval(router, queryClient)
  noticeSignOut(queryClient)
  showConnection(router, queryClient)
}
