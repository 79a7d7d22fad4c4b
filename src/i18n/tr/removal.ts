import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Bu kuruluşu sil',
  description: `Artık kimse açamaz ve tüm sahiplere haber verilir. ${graceDays} gün boyunca bir sahip geri yükleyebilir; sonra içindeki her şey kalıcı olarak kaldırılır ve sahipler neler olduğunu gösteren bir belge alır.`,
  open: 'Sil…',
  askTitle: (name) => `${name} silinsin mi?`,
  askHelp: (name) =>
    `Üyelerinin erişimi, açık olan her sekmede hemen sona erer. ${graceDays} gün boyunca hiçbir şey kaldırılmaz. Devam etmek için “${name}” yazın.`,
  typed: 'Kuruluşun adı',
  keep: 'Vazgeç',
  act: (name) => `Sil: ${name}`,
  deleted: (name) => `${name} silindi`,
  deletedHelp: (day) => `${day} tarihine kadar geri yüklenebilir.`,
  restore: 'Geri yükle',
  restoreNamed: (name) => `Geri yükle: ${name}`,
  restored: (name) => `${name} olduğu gibi geri geldi`,
  closedTitle: 'Silindi',
  closedUntil: (day) => `${day} tarihinde kalıcı olarak kaldırılır`,
  closedOther: 'Bir sahip geri yükleyebilir',
}
