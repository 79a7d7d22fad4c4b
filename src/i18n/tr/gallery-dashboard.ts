import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Görseller',
  uploads: 'Yüklemeler',
  uploadsEmpty: 'Yükleme yapılan her günün burada bir çubuğu olacak.',
  storage: 'Kullanılan alan',
  storageEmpty: 'Görsellerinizin kapladığı yer burada gün gün gösterilecek.',
  stored: {
    more: (size) => `30 gün öncesine göre ${size} fazla`,
    fewer: (size) => `30 gün öncesine göre ${size} az`,
    same: '30 gün önceki kadar',
    none: '30 gün önce yoktu',
  },
  recent: 'Son görseller',
  allImages: 'Tüm görseller',
  noImages: 'Henüz görsel yok',
  noImagesHelp: 'Son görseller burada, yalnızca bu kuruluşun üyelerine gösterilir.',
  upload: 'Görsel yükle',
  start: { title: 'İlk görseli yükleyin', help: 'Galeriye birkaç dosya bırakın.' },
}
