import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import { members as ar } from '../ar/members'
import type { members as english } from '../en/members'

const { plural } = counting('ar-MA')

/** Numbers are written 1.234,5 in Morocco. */
export const members: Words<typeof english> = {
  ...ar,
  count: (count) =>
    plural(count, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' }),
}
