import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import { organization as ar } from '../ar/organization'
import type { organization as english } from '../en/organization'

const { plural } = counting('ar-MA')

/** Numbers are written 1.234,5 in Morocco. */
export const organization: Words<typeof english> = {
  ...ar,
  list: {
    ...ar.list,
    members: (count) =>
      plural(count, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' }),
  },
}
