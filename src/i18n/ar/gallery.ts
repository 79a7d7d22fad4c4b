import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

/** Morocco says the same, and writes numbers otherwise. */
export const galleryIn = (locale: 'ar' | 'ar-MA'): Words<typeof english> => {
  const { plural, number } = counting(locale)
  const images = (count: number) =>
    plural(count, { one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' })
  const ofImages = (count: number) =>
    plural(count, { one: 'صورة واحدة', two: 'صورتين', few: '# صور', many: '# صورة', other: '# صورة' })

  return {
    title: 'المعرض',
    totals: (count, size) => isolated`${images(count)}، ${size}`,
    upload: 'رفع صور',
    drop: 'أفلت الصور هنا لرفعها',
    dropLimit: 'JPEG أو PNG أو WebP أو GIF أو AVIF، حتى 10 ميغابايت لكل صورة',
    grid: 'الصور',
    keys: 'مفاتيح الأسهم للتنقل، Enter للفتح، المسافة للتحديد، F2 لإعادة التسمية، Delete للحذف.',

    empty: {
      title: 'لا توجد صور بعد',
      sentence: 'تُحفظ هنا الصور التي ترفعها أنت وزملاؤك، لهذه المؤسسة فقط.',
      hint: 'أفلت الملفات في أي مكان من هذه الصفحة، أو اخترها.',
    },

    image: {
      untitled: 'بلا عنوان',
      open: (name) => isolated`فتح ${name}`,
      select: (name) => isolated`تحديد ${name}`,
      rename: (name) => isolated`إعادة تسمية ${name}`,
      nameLabel: (name) => isolated`الاسم الجديد لصورة ${name}`,
      renameFailed: (name) => isolated`لم يتغيّر اسم «${name}»`,
      uploading: (name) => isolated`جارٍ رفع ${name}`,
    },

    selection: {
      deleted: (count, name) =>
        count === 1 ? isolated`تم حذف «${name}»` : isolated`تم حذف ${ofImages(count)}`,
      deleteFailed: (count) => (count === 1 ? 'لم تُحذف الصورة' : 'لم تُحذف الصور'),
      restored: (count, name) =>
        count === 1 ? isolated`تمت استعادة «${name}»` : isolated`تمت استعادة ${ofImages(count)}`,
      restoredSome: (count, all) => isolated`تمت استعادة ${number(count)} من ${ofImages(all)}`,
      restoreFailed: 'تعذّرت استعادة أي صورة',
      restoreTooLate: 'يمكن استعادة الصور المحذوفة خلال 50 دقيقة، ومرة واحدة.',
    },

    uploads: {
      label: 'عمليات الرفع',
      progress: (done, all) => isolated`جارٍ الرفع: اكتمل ${number(done)} من ${ofImages(all)}`,
      finished: (done) => isolated`تم رفع ${ofImages(done)}`,
      failed: (failed) => isolated`لم يتم رفع ${ofImages(failed)}`,
      waiting: 'في الانتظار',
      preparing: 'جارٍ التجهيز…',
      done: 'تم الرفع',
      cancel: (name) => isolated`إلغاء رفع ${name}`,
      retry: (name) => isolated`إعادة رفع ${name}`,
      dismiss: (name) => isolated`إزالة ${name} من هذه القائمة`,
      close: 'إغلاق قائمة الرفع',
    },

    lightbox: {
      position: (index, all) => isolated`${number(index)} من ${number(all)}`,
      previous: 'الصورة السابقة',
      next: 'الصورة التالية',
      close: 'إغلاق',
      download: 'تنزيل',
      delete: 'حذف',
      failed: 'تعذّر تحميل هذه الصورة.',
      size: (width, height) => isolated`\u2066${width} × ${height}\u2069`,
    },
  }
}

export const gallery = galleryIn('ar')
