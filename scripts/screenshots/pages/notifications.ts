import type { PageShot } from '../page-shot'
import { newcomer, owner } from '../people'

export const pages: PageShot[] = [
  {
    name: 'notifications',
    route: '/notifications',
    as: owner,
    from: '/organizations/acme/dashboard',
    empty: { as: newcomer, address: '/notifications' },
  },
  {
    name: 'notifications-popover',
    route: '/organizations/$slug/dashboard',
    as: owner,
    open: async (page) => {
      await page.locator('header button').last().click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
  },
]
