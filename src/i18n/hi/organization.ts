import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('hi')

export const organization: Words<typeof english> = {
  list: {
    description: 'एक संगठन में जो है, वह दूसरे से नहीं दिखता।',
    create: 'नया संगठन',
    members: (count) => plural(count, { one: '# सदस्य', other: '# सदस्य' }),
    empty: 'आप अभी किसी संगठन में नहीं हैं',
    emptyHelp: 'एक संगठन बनाएँ, या किसी का भेजा आमंत्रण लिंक खोलें।',
  },
  onboarding: {
    description:
      'आप और आपके सहकर्मी यहाँ जो रखते हैं, वह इसी का है, और कोई दूसरा उसे नहीं देख सकता। उन्हें अगले चरण में आमंत्रित करें।',
    otherwise: 'या नया बनाएँ',
  },
  create: {
    description: 'यह खाली शुरू होता है, आप इसके स्वामी होते हैं, और इससे आपके दूसरे संगठनों का कुछ नहीं दिखता।',
  },
  form: {
    name: 'नाम',
    namePlaceholder: 'Acme',
    nameProblem: '2 से 64 वर्णों का नाम दें, जिसमें कम से कम एक अक्षर या अंक हो।',
    address: 'पता',
    addressProblem: 'छोटे लैटिन अक्षर, अंक और उनके बीच हाइफ़न इस्तेमाल करें, ज़्यादा से ज़्यादा 48।',
    addressTaken: (slug) => `“${slug}” का इस्तेमाल नहीं हो सकता। कोई दूसरा पता चुनें।`,
    addressFree: 'यह पता उपलब्ध है।',
    addressChecking: 'पता जाँचा जा रहा है…',
    addressKept: 'यह आपके साझा किए हर लिंक में होता है। पहले के लिंक भी यहीं पहुँचाते हैं।',
    addressHelp: 'नाम से बना है। यह आपके साझा किए हर लिंक में होता है।',
    logo: 'लोगो',
    optional: 'वैकल्पिक',
    chooseLogo: 'तस्वीर चुनें',
    changeLogo: 'दूसरी तस्वीर चुनें',
    removeLogo: 'हटाएँ',
    logoHelp: 'PNG, JPEG, WebP, GIF या AVIF, 10 MB तक। यह छोटा और चौकोर दिखता है।',
    logoPreview: (name) => `${name} का लोगो`,
    preview: 'सदस्यों को यह ऐसा दिखेगा',
    previewNote: 'इसका अपना रंग होता है, ताकि दो संगठन कभी एक जैसे न लगें।',
    submit: 'संगठन बनाएँ',
    logoFailed: (name) => `${name} तैयार है, पर लोगो के बिना`,
  },
}
