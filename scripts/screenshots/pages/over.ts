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
      const navigation = page.locator('header button').first()
      if (await navigation.isVisible()) await navigation.click()
      await page.locator('[data-slot="user-menu"]').filter({ visible: true }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'session-over',
    address: '/organizations/acme/settings',
    as: owner,
    open: async (page) => {
      await page.route('**/_serverFn/**', (route) => route.fulfill({ status: 401 }))
      await page.locator('input[name="name"]').fill('Acme and daughters')
      await page.locator('form:has(input[name="name"]) button[type="submit"]').click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'unsaved',
    address: '/organizations/acme/settings',
    as: owner,
    open: async (page) => {
      await page.locator('input[name="name"]').fill('Acme and daughters')
      await page.evaluate(() => void Reflect.get(globalThis, '__TSR_ROUTER__').navigate({ href: '/account' }))
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'offline',
    address: '/organizations/acme/dashboard',
    as: owner,
    open: async (page) => {
      await page.locator('[data-slot="connection"]').waitFor({ state: 'attached' })
      await page.context().setOffline(true)
      await page.locator('[data-slot="connection"]').waitFor()
    },
  },
  { name: 'not-found', address: '/no-such-page' },
  { name: 'forbidden', address: '/organizations/acme/settings', as: member },
  { name: 'failure', address: '/api/organizations/acme/data-exports/none', as: owner },
]
