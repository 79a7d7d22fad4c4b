import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Genel',
    description: 'Bu kuruluşun adı, görünüşü ve bulunduğu adres.',
    save: 'Kaydet',
    saved: (name) => `Kaydedildi: ${name}`,
    savedHelp: (slug) => `Yeni adresi /organizations/${slug}. Önceki adres de oraya götürür.`,
    changedBack: (name) => `Eski haline döndü: ${name}`,
    unchanged: 'Kaydedilecek bir şey yok.',
    failed: 'Değişiklikleriniz henüz kaydedilmedi',
    undoFailed: 'Eski haline döndürülemedi',
  },
  logo: {
    changed: 'Logo değiştirildi',
    removed: 'Logo kaldırıldı',
    changedBack: 'Logo eski haline döndü',
    failed: 'Logo değişmedi',
    undoFailed: 'Logo eski haline döndürülemedi',
  },
}
