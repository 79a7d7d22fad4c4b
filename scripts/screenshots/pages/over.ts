import type { PageShot } from '../page-shot'
import { member, owner } from '../people'

/** What lies over a page, and what is shown instead of one. */
export const pages: PageShot[] = [
  {
    name: 'palette',
    address: '/organizations/acme/dashboard',
    as: owner,
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'user-menu',
    address: '/organizations/acme/dashboard',
    as: owner,
    open: async (page) => {
      const navigation = page.getByRole('button', { name: 'Open navigation' })
      if (await navigation.isVisible()) await navigation.click()
      await page.getByRole('button', { name: /Your menu/ }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  { name: 'not-found', address: '/no-such-page' },
  { name: 'forbidden', address: '/organizations/acme/settings', as: member },
  { name: 'failure', address: '/api/organizations/acme/data-exports/none', as: owner },
]
