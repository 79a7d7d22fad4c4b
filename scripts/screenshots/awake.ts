import type { Page } from '@playwright/test'

/** Waits until a page answers to clicks and has fetched what it shows; one without a script of ours does so at once. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      ![...document.scripts].some(({ type }) => type === 'module') ||
      Object.keys(document.body).some((key) => key.startsWith('__reactFiber')),
  )
  // What a component fetches when it is there begins after that.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))))
  await page.waitForFunction(() => {
    const client = Reflect.get(globalThis, '__TSR_ROUTER__')?.options.context.queryClient
    return !client || client.isFetching() === 0
  })
}
