import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'الصور',
  uploads: 'الصور المرفوعة',
  uploadsEmpty: 'سيظهر هنا عمود لكل يوم رُفعت فيه صور.',
  storage: 'التخزين المستخدم',
  storageEmpty: 'ستظهر هنا المساحة التي تشغلها صوركم، يومًا بيوم.',
  stored: {
    more: (size) => isolated`أكثر بمقدار ${size} مما كان قبل 30 يومًا`,
    fewer: (size) => isolated`أقل بمقدار ${size} مما كان قبل 30 يومًا`,
    same: 'كما كان قبل 30 يومًا',
    none: 'لا شيء قبل 30 يومًا',
  },
  recent: 'أحدث الصور',
  allImages: 'كل الصور',
  noImages: 'لا توجد صور بعد',
  noImagesHelp: 'ستظهر أحدث الصور هنا، لأعضاء هذه المؤسسة فقط.',
  upload: 'رفع صور',
  start: { title: 'رفع أول صورة', help: 'أفلت بعض الملفات في المعرض.' },
}
