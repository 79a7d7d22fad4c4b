import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('tr')

export const tooOften: Words<typeof english> = {
  title: 'Bu çok sık oldu',
  sentence: 'Bu sayfa, izin verilenden daha sık istendi. Hiçbir şey kaybolmadı.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), { other: '# dakika sonra yeniden deneyebilirsiniz.' })
      : plural(seconds, { other: '# saniye sonra yeniden deneyebilirsiniz.' }),
  ready: 'Şimdi yeniden deneyebilirsiniz.',
}
