import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'इमेज',
  uploads: 'अपलोड',
  uploadsEmpty: 'अपलोड वाले हर दिन के लिए यहाँ एक स्तंभ दिखेगा।',
  storage: 'इस्तेमाल की गई जगह',
  storageEmpty: 'आपकी इमेज कितनी जगह लेती हैं, यह यहाँ हर दिन के हिसाब से दिखेगा।',
  stored: {
    more: (size) => `30 दिन पहले से ${size} ज़्यादा`,
    fewer: (size) => `30 दिन पहले से ${size} कम`,
    same: '30 दिन पहले जितनी ही',
    none: '30 दिन पहले कुछ नहीं',
  },
  recent: 'नई इमेज',
  allImages: 'सभी इमेज',
  noImages: 'अभी कोई इमेज नहीं',
  noImagesHelp: 'नई इमेज यहाँ दिखेंगी, सिर्फ़ इस संगठन के सदस्यों को।',
  upload: 'इमेज अपलोड करें',
  start: { title: 'पहली इमेज अपलोड करें', help: 'कुछ फ़ाइलें गैलरी में छोड़ें।' },
}
