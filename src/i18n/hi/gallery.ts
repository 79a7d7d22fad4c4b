import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('hi')
const images = (count: number) => plural(count, { one: '# इमेज', other: '# इमेज' })

export const gallery: Words<typeof english> = {
  title: 'गैलरी',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'इमेज अपलोड करें',
  drop: 'अपलोड करने के लिए इमेज यहाँ छोड़ें',
  dropLimit: 'JPEG, PNG, WebP, GIF या AVIF, हर एक 10 MB तक',
  grid: 'इमेज',
  keys: 'तीर कुंजियाँ आगे-पीछे ले जाती हैं, Enter खोलता है, Space चुनता है, F2 नाम बदलता है, Delete मिटाता है।',

  empty: {
    title: 'अभी कोई इमेज नहीं',
    sentence: 'आप और आपके सहकर्मी जो इमेज अपलोड करते हैं, वे यहाँ रहती हैं, सिर्फ़ इस संगठन के लिए।',
    hint: 'फ़ाइलें इस पेज पर कहीं भी छोड़ें, या उन्हें चुनें।',
  },

  image: {
    untitled: 'बिना नाम',
    open: (name) => `${name} को खोलें`,
    select: (name) => `${name} को चुनें`,
    rename: (name) => `${name} का नाम बदलें`,
    nameLabel: (name) => `${name} का नया नाम`,
    renameFailed: (name) => `“${name}” का नाम नहीं बदला`,
    uploading: (name) => `${name} अपलोड हो रही है`,
  },

  selection: {
    deleted: (count, name) => (count === 1 ? `“${name}” को मिटाया गया` : `${images(count)} मिटाई गईं`),
    deleteFailed: (count) => (count === 1 ? 'इमेज नहीं मिटाई गई' : 'इमेज नहीं मिटाई गईं'),
    restored: (count, name) => (count === 1 ? `“${name}” को वापस लाया गया` : `${images(count)} वापस लाई गईं`),
    restoredSome: (count, all) => `${images(all)} में से ${number(count)} वापस लाई गईं`,
    restoreFailed: 'कुछ भी वापस नहीं लाया जा सका',
    restoreTooLate: 'मिटाई गई इमेज 50 मिनट तक और एक बार वापस लाई जा सकती हैं।',
  },

  uploads: {
    label: 'अपलोड',
    progress: (done, all) => `अपलोड जारी: ${images(all)} में से ${number(done)} पूरी`,
    finished: (done) => plural(done, { one: '# इमेज अपलोड हुई', other: '# इमेज अपलोड हुईं' }),
    failed: (failed) => plural(failed, { one: '# इमेज अपलोड नहीं हुई', other: '# इमेज अपलोड नहीं हुईं' }),
    waiting: 'प्रतीक्षा में',
    preparing: 'तैयारी जारी…',
    done: 'अपलोड हुई',
    cancel: (name) => `${name} का अपलोड रद्द करें`,
    retry: (name) => `${name} को फिर अपलोड करें`,
    dismiss: (name) => `${name} को इस सूची से हटाएँ`,
    close: 'अपलोड की सूची बंद करें',
  },

  lightbox: {
    position: (index, all) => `${number(all)} में से ${number(index)}`,
    previous: 'पिछली इमेज',
    next: 'अगली इमेज',
    close: 'बंद करें',
    download: 'डाउनलोड करें',
    delete: 'मिटाएँ',
    failed: 'यह इमेज लोड नहीं हो सकी।',
    size: (width, height) => `${width} × ${height}`,
  },
}
