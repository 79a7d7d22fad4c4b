import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('hi')
const people = (count: number) => plural(count, { one: '# व्यक्ति', other: '# लोग' })
const ofPeople = (count: number) => plural(count, { one: '# व्यक्ति', other: '# लोगों' })
const invited = (count: number) => plural(count, { one: '# खुला आमंत्रण', other: '# खुले आमंत्रण' })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' और ')

export const roles: Words<typeof english> = {
  description: (organization) => `${organization} में हर भूमिका क्या कर सकती है, और वह कितनों के पास है।`,
  new: 'नई भूमिका',

  matrix: {
    you: 'आप',
    label: 'हर भूमिका क्या कर सकती है',
    permission: 'अनुमति',
    everywhere: 'हर संगठन में',
    own: (organization) => `${organization} की अपनी`,
    people: (count) => (count === 0 ? 'कोई नहीं' : people(count)),
    invited: (count) => `${count} आमंत्रित`,
    ownersOnly: 'सिर्फ़ स्वामियों के पास: कोई और भूमिका इसे नहीं पा सकती',
    edit: (name) => `${name} में बदलाव करें`,
    delete: (name) => `${name} को मिटाएँ`,
  },

  empty: {
    title: 'अभी आपकी अपनी कोई भूमिका नहीं',
    sentence: 'जहाँ किसी को सदस्य से ज़्यादा और एडमिन से कम करना हो, उसके लिए भूमिका बनाएँ।',
    act: 'भूमिका बनाएँ',
  },

  form: {
    new: 'नई भूमिका',
    edit: (name) => `“${name}” भूमिका में बदलाव करें`,
    holds: (count) =>
      count === 0 ? 'यह भूमिका अभी किसी के पास नहीं है।' : `${ofPeople(count)} पर उनके अगले काम से लागू।`,
    name: 'नाम',
    namePlaceholder: 'संपादक',
    nameProblem: '2 से 40 पढ़े जा सकने वाले वर्ण लिखें, पर Member, Admin या Owner नहीं।',
    start: 'इससे शुरू करें',
    startNothing: 'कुछ नहीं',
    startHelp: 'इसकी अनुमतियाँ नीचे भर देता है, जिन्हें आप बदल सकते हैं।',
    allows: 'किन बातों की अनुमति है',
    count: (count, all) => `${all} में से ${count}`,
    everybody: 'सबके पास है',
    giving: 'लोगों को भूमिकाएँ देने के साथ मिलती है',
    along: 'नीचे चुनी गई अनुमति के साथ मिलती है',
    owners: 'भूमिकाएँ बनाना और संगठन मिटाना स्वामियों के पास रहता है।',
    created: (name) => `“${name}” भूमिका अब लोगों को दी जा सकती है`,
    changed: (name) => `“${name}” भूमिका बदल दी गई`,
  },

  deletion: {
    title: (name) => `“${name}” भूमिका मिटाएँ?`,
    unused:
      'यह किसी के पास नहीं है और किसी को इसके लिए आमंत्रित नहीं किया गया। अगर यह डिफ़ॉल्ट भूमिका है, तो “सदस्य” फिर डिफ़ॉल्ट होगी।',
    used: (having, waiting) => `अभी इस भूमिका में: ${held(having, waiting)}। दूसरी भूमिका चाहिए।`,
    instead: 'इसके बदले की भूमिका',
    keep: 'रहने दें',
    act: 'भूमिका मिटाएँ',
    done: (name) => `“${name}” भूमिका मिटा दी गई`,
    moved: (having, waiting, instead) => `${held(having, waiting)}: अब “${instead}”`,
    failed: (name) => `“${name}” भूमिका नहीं मिटाई गई`,
  },

  resources: {
    audit: 'ऑडिट लॉग',
    invitation: 'आमंत्रण',
    organization: 'संगठन',
  },

  actions: {
    read: 'देखना',
    create: 'जोड़ना',
    update: 'बदलना',
    delete: 'मिटाना',
    export: 'एक्सपोर्ट करना',
  },

  permissions: {
    'audit:read': 'देखना कि किसने क्या और कब किया',
    'dashboard:read': 'आँकड़े और नया काम देखना',
    'invitation:read': 'देखना कि कौन आमंत्रित है',
    'invitation:create': 'लोगों को आमंत्रित करना',
    'invitation:delete': 'आमंत्रण वापस लेना',
    'member:read': 'लोग और उनके पते देखना',
    'member:create': 'लिंक या डोमेन से शामिल होने देना',
    'member:update': 'लोगों की भूमिकाएँ बदलना',
    'member:delete': 'लोगों को हटाना',
    'organization:update': 'नाम, पता और लोगो बदलना',
    'organization:delete': 'संगठन मिटाना',
    'organization:export': 'सब कुछ एक्सपोर्ट करना',
    'role:read': 'भूमिकाएँ देखना',
    'role:create': 'भूमिकाएँ बनाना',
    'role:update': 'भूमिकाएँ बदलना',
    'role:delete': 'भूमिकाएँ मिटाना',
    'team:read': 'टीमें और उनके लोग देखना',
    'team:create': 'टीमें बनाना',
    'team:update': 'टीमें और उनके लोग बदलना',
    'team:delete': 'टीमें मिटाना',
  },
}
