import type { Words } from '@/lib/words'
import { form as ar } from '../ar/form'
import type { form as english } from '../en/form'

export { table } from '../ar/form'

/** Numbers are written 1.234,5 in Morocco. */
export const form: Words<typeof english> = {
  ...ar,
  problems: {
    ...ar.problems,
    decimal: 'اكتب عددًا، مثل 12,5.',
    money: 'اكتب مبلغًا، مثل 12,50، من دون فواصل بين الآلاف.',
  },
}
