import { counting } from '../../counting'
import { isolated } from '../../isolated'
import type { Words } from '../../words'
import { letters as ar } from './ar'
import type { letters as english } from './en'

const { plural } = counting('ar-MA')

/** Numbers are written 1.234,5 in Morocco. */
export const letters: Words<typeof english> = {
  ...ar,
  removed: {
    ...ar.removed,
    body: (organization, rows, files) =>
      isolated`أُزيل نهائيًا كل ما كان لدى ${organization}\u200f: ${plural(rows, { one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفًا', other: '# صف' })} و${plural(files, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' })}. تسرد الشهادة المرفقة ما أُزيل، مع بصمة رقمية لكل جزء.`,
  },
}
