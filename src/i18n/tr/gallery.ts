import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('tr')
const images = (count: number) => plural(count, { other: '# görsel' })

export const gallery: Words<typeof english> = {
  title: 'Galeri',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Görsel yükle',
  drop: 'Yüklemek için görselleri bırakın',
  dropLimit: 'JPEG, PNG, WebP, GIF veya AVIF, her biri en çok 10 MB',
  grid: 'Görseller',
  keys: 'Ok tuşları gezinir, Enter açar, Boşluk seçer, F2 yeniden adlandırır, Delete siler.',

  empty: {
    title: 'Henüz görsel yok',
    sentence: 'Sizin ve iş arkadaşlarınızın yüklediği görseller burada, yalnızca bu kuruluş için saklanır.',
    hint: 'Dosyaları bu sayfada herhangi bir yere bırakın ya da seçin.',
  },

  image: {
    untitled: 'Adsız',
    open: (name) => `Aç: ${name}`,
    select: (name) => `Seç: ${name}`,
    rename: (name) => `Yeniden adlandır: ${name}`,
    nameLabel: (name) => `${name} için yeni ad`,
    renameFailed: (name) => `“${name}” görselinin adı değişmedi`,
    uploading: (name) => `${name} yükleniyor`,
  },

  selection: {
    deleted: (count, name) => (count === 1 ? `“${name}” silindi` : `${images(count)} silindi`),
    deleteFailed: (count) => (count === 1 ? 'Görsel silinmedi' : 'Görseller silinmedi'),
    restored: (count, name) => (count === 1 ? `“${name}” geri geldi` : `${images(count)} geri geldi`),
    restoredSome: (count, all) => `${number(all)} görselden ${number(count)} tanesi geri geldi`,
    restoreFailed: 'Hiçbir şey geri yüklenemedi',
    restoreTooLate: 'Silinen görseller 50 dakika boyunca ve bir kez geri getirilebilir.',
  },

  uploads: {
    label: 'Yüklemeler',
    progress: (done, all) => `Yükleniyor: ${number(all)} görselden ${number(done)} tanesi bitti`,
    finished: (done) => `${images(done)} yüklendi`,
    failed: (failed) => `${images(failed)} yüklenmedi`,
    waiting: 'Bekliyor',
    preparing: 'Hazırlanıyor…',
    done: 'Yüklendi',
    cancel: (name) => `${name} yüklemesini iptal et`,
    retry: (name) => `Yeniden yükle: ${name}`,
    dismiss: (name) => `Bu listeden kaldır: ${name}`,
    close: 'Yükleme listesini kapat',
  },

  lightbox: {
    position: (index, all) => `${number(index)}/${number(all)}`,
    previous: 'Önceki görsel',
    next: 'Sonraki görsel',
    close: 'Kapat',
    download: 'İndir',
    delete: 'Sil',
    failed: 'Bu görsel yüklenemedi.',
    size: (width, height) => `${width} × ${height}`,
  },
}
