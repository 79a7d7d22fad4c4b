import type { PageShot } from '../page-shot'
import { founder, owner } from '../people'

const route = '/organizations/$slug/gallery'

export const pages: PageShot[] = [
  {
    name: 'gallery',
    route,
    as: owner,
    from: '/organizations/acme/settings',
    empty: { as: founder, address: '/organizations/initech/gallery' },
  },
  {
    name: 'gallery-picture',
    route,
    as: owner,
    open: async (page) => {
      await page
        .getByRole('button', { name: /Last light/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('img').first().waitFor()
    },
  },
]
