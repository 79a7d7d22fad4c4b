import type { Words } from '@/lib/words'
import { dashboard as ar } from '../ar/dashboard'
import type { dashboard as english } from '../en/dashboard'

/** A dashboard is called as in French here. */
export const dashboard: Words<typeof english> = { ...ar, title: 'لوحة القيادة' }
