import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Yükleniyor',
  close: 'Kapat',
  undo: 'Geri al',
  toasts: 'Mesajlar',
  language: 'Dil',
  choose: 'Seçin…',
  cancel: 'Vazgeç',
  save: 'Kaydet',
  edit: 'Düzenle',
  delete: 'Sil',
  yes: 'Evet',
  no: 'Hayır',
  nothing: '–',
  added: 'Eklendi',
  loadMore: 'Daha fazla',
  loadMoreFailed: 'Sonrakiler yüklenemedi.',
  retry: 'Yeniden dene',

  selection: {
    count: (count) => `${count} seçili`,
    delete: 'Sil',
    change: 'Değiştir',
    clear: 'Seçimi temizle',
    all: 'Görünenleri seç',
  },

  deletion: {
    done: (name) => `Silindi: ${name}`,
    failed: (name) => `Silinmedi: ${name}`,
    restored: (name) => `Geri yüklendi: ${name}`,
    restoreFailed: (name) => `Geri yüklenemedi: ${name}`,
  },

  reference: {
    search: 'Aramak için yazın',
    none: 'Bir şey bulunamadı.',
  },
}
