import type { Words } from '@/lib/words'
import { app as ar } from '../ar/app'
import type { app as english } from '../en/app'

/** A dashboard is called as in French here. */
export const app: Words<typeof english> = {
  ...ar,
  nav: { ...ar.nav, dashboard: 'لوحة القيادة' },
  failed: { ...ar.failed, home: 'إلى لوحة القيادة' },
  notFound: { ...ar.notFound, home: 'إلى لوحة القيادة' },
}
