import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'Birazdan yeniden buradayız' : status === 404 ? 'Bulunamadı' : 'Olmadı',
  again: 'Yeniden dene',
  home: 'Başlangıç sayfasına git',
  reference: (requestId) => `Destek için referans: ${requestId}`,
}
