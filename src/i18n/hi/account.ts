import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('hi')

export const account: Words<typeof english> = {
  description: 'सिर्फ़ आपका, आपके हर संगठन में।',
  onThisPage: 'इस पेज पर',
  sections: {
    profile: 'प्रोफ़ाइल',
    language: 'भाषा',
    appearance: 'दिखावट',
    email: 'ईमेल पता',
    password: 'पासवर्ड',
    passkeys: 'पासकी',
    secondStep: 'साइन इन पर कोड',
    sessions: 'आप कहाँ साइन इन हैं',
    notifications: 'सूचनाएँ',
    connected: 'साइन इन के तरीके',
    data: 'आपका डेटा',
    removal: 'अपना खाता मिटाएँ',
  },
  profile: {
    description: 'आपके हर संगठन में सहकर्मी आपको ऐसे देखते हैं।',
    name: 'नाम',
    nameProblem: 'नाम में 1 से 100 दिखने वाले वर्ण होने चाहिए।',
    save: 'सहेजें',
    saved: (name) => `अब आपका नाम ${name} है`,
    changedBack: (name) => `पहले जैसा किया गया: ${name}`,
    unchanged: 'सहेजने के लिए कुछ नहीं है।',
    failed: 'आपका नाम पहले जैसा ही है',
  },
  language: { description: 'आप यहाँ जो पढ़ते हैं, और आपको भेजे गए पत्रों की भाषा।' },
  sessions: {
    description: 'जिस ब्राउज़र से साइन आउट किया जाए, उसमें अगले क्लिक पर फिर साइन इन करना होगा।',
    title: 'साइन इन किए हुए ब्राउज़र',
    here: 'यह ब्राउज़र',
    unknown: 'ऐसा ब्राउज़र जो अपनी पहचान नहीं बताता',
    used: 'इस्तेमाल:',
    started: 'साइन इन:',
    end: 'साइन आउट करें',
    endNamed: (device) => `${device} से साइन आउट करें`,
    endOthers: 'बाकी सभी जगह से साइन आउट करें',
    ended: (device) => `${device} से साइन आउट हो गया`,
    endedOthers: (count) =>
      count === 0
        ? 'आप और कहीं साइन इन नहीं थे'
        : plural(count, {
            one: '# और ब्राउज़र से साइन आउट हो गया',
            other: '# और ब्राउज़रों से साइन आउट हो गया',
          }),
    failed: 'कहीं से साइन आउट नहीं हुआ',
  },
  connected: {
    description: 'इनमें से किसी से भी साइन इन हो सकता है। आख़िरी वाला बना रहता है।',
    label: 'साइन इन के तरीके',
    providers: {
      credential: 'पासवर्ड',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'जोड़ा गया:',
    remove: 'हटाएँ',
    removeNamed: (name) => `${name} को हटाएँ`,
    removed: (name) => `${name} से अब साइन इन नहीं होगा`,
    none: 'आप ईमेल पर भेजे गए लिंक से साइन इन करते हैं।',
    failed: 'कुछ नहीं हटाया गया',
  },
  data: {
    description:
      'आपके बारे में रखा सब कुछ, एक फ़ाइल में: प्रोफ़ाइल, संगठन, आमंत्रण, सूचनाएँ, ब्राउज़र और आपने जो किया। इसमें कोई गोपनीय कुंजी नहीं, और दूसरों के बारे में कुछ नहीं।',
    download: 'डाउनलोड करें',
  },
  picture: {
    label: 'तस्वीर',
    optional: 'वैकल्पिक',
    help: 'इसे सिर्फ़ वे लोग देख सकते हैं जो आपके किसी संगठन में हैं।',
    of: (name) => `${name} की तस्वीर`,
    choose: 'तस्वीर चुनें',
    change: 'बदलें',
    remove: 'हटाएँ',
    changed: 'आपकी तस्वीर बदल दी गई',
    removed: 'आपकी तस्वीर हटा दी गई',
    changedBack: 'आपकी तस्वीर पहले जैसी कर दी गई',
    failed: 'आपकी तस्वीर पहले जैसी ही है',
    undoFailed: 'आपकी पिछली तस्वीर वापस नहीं लाई जा सकी',
    crop: {
      title: 'तस्वीर का दिखने वाला हिस्सा',
      help: 'तस्वीर को खींचें या तीर कुंजियों से खिसकाएँ।',
      area: 'तस्वीर का दिखने वाला हिस्सा',
      zoom: 'ज़ूम',
      unreadable: 'यह ब्राउज़र इस तस्वीर को नहीं खोल सकता। इसे JPEG या PNG में सहेजकर फिर कोशिश करें।',
      cancel: 'रद्द करें',
      use: 'इस्तेमाल करें',
    },
  },
}
