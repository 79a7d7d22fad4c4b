import type { BrowserContextOptions } from '@playwright/test'

export interface Look {
  name: string
  options: BrowserContextOptions
}

const desktop = { width: 1280, height: 800 }

/** Every page is shown in each of these. */
export const looks: [Look, ...Look[]] = [
  { name: 'light', options: { viewport: desktop } },
  { name: 'dark', options: { viewport: desktop, colorScheme: 'dark' } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  { name: 'rtl', options: { viewport: desktop, locale: 'ar' } },
]

/** And in the first look alone, as there are so many pictures, so. */
export const states = ['empty', 'loading', 'failed'] as const

/** Nothing moves, and every moment is in one time zone. */
export const still: BrowserContextOptions = {
  reducedMotion: 'reduce',
  timezoneId: 'UTC',
  locale: 'en-US',
}
