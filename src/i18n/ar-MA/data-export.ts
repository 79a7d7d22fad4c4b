import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import { dataExport as ar } from '../ar/data-export'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('ar-MA')

/** Numbers are written 1.234,5 in Morocco. */
export const dataExport: Words<typeof english> = {
  ...ar,
  contents: (rows, files) =>
    isolated`${plural(rows, { one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفًا', other: '# صف' })}، ${plural(files, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' })}`,
}
