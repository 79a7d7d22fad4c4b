import type { Page } from '@playwright/test'

const functions = '**/_serverFn/**'

/** As a click on a link does, without looking for one. */
const follow = (page: Page, href: string) =>
  page.evaluate((to) => void Reflect.get(globalThis, '__TSR_ROUTER__').navigate({ href: to }), href)

/** A page whose answers do not come, until `release` is called. */
export async function showLoading(page: Page, href: string): Promise<() => Promise<void>> {
  await page.route(functions, () => undefined)
  await follow(page, href)
  await page.locator('main [data-slot=skeleton]').first().waitFor()
  return () => page.unrouteAll({ behavior: 'ignoreErrors' })
}

/** A page whose answers are failures of the server. */
export async function showFailed(page: Page, href: string): Promise<void> {
  await page.route(functions, (route) => route.fulfill({ status: 500, body: 'failed' }))
  await follow(page, href)
  await page.locator('main').getByRole('heading', { name: 'This page could not be shown' }).waitFor()
}
