import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: कोई क्वेरी अपने संगठन से बाहर नहीं जाती',
  description: 'मल्टी-टेनेंट उत्पादों की किट, जिसका अलगाव संरचना में है और मशीन से सिद्ध है।',
  skip: 'सीधे सामग्री पर जाएँ',
  navigation: 'मुख्य',
  nav: {
    dashboard: 'डैशबोर्ड',
    gallery: 'गैलरी',
    members: 'सदस्य',
    teams: 'टीमें',
    roles: 'भूमिकाएँ',
    audit: 'ऑडिट लॉग',
    settings: 'सेटिंग',
  },
  breadcrumb: 'आप यहाँ हैं',
  openNavigation: 'नेविगेशन खोलें',
  narrowSidebar: 'साइडबार समेटें',
  widenSidebar: 'साइडबार फैलाएँ',
  find: 'खोज और कमांड',
  switcher: {
    label: 'संगठन बदलें',
    choose: 'संगठन',
    yours: 'आपके संगठन',
    search: 'संगठन खोजें',
    none: (query) => `आपका कोई संगठन “${query}” से मेल नहीं खाता।`,
    all: 'सभी संगठन',
    create: 'नया संगठन',
    current: 'मौजूदा',
  },
  roles: { member: 'सदस्य', admin: 'एडमिन', owner: 'स्वामी' },
  user: {
    menu: 'आपका मेन्यू',
    theme: 'थीम',
    themes: { system: 'सिस्टम', light: 'हल्की', dark: 'गहरी' },
    language: 'भाषा',
    languageFailed: 'भाषा नहीं बदली जा सकी। अपना कनेक्शन जाँचकर फिर कोशिश करें।',
    shortcuts: 'कीबोर्ड शॉर्टकट',
    signOut: 'साइन आउट करें',
    signOutFailed: 'आप अब भी साइन इन हैं। अपना कनेक्शन जाँचकर फिर कोशिश करें।',
  },
  failed: {
    title: 'यह पेज नहीं दिखाया जा सका',
    retry: 'फिर कोशिश करें',
    home: 'डैशबोर्ड पर जाएँ',
    reference: 'सहायता के लिए संदर्भ:',
  },
  signedOut: {
    title: 'आपका साइन आउट हो चुका है',
    sentence: 'आपका सत्र समाप्त हो गया है। जहाँ थे वहीं से आगे बढ़ने के लिए साइन इन करें।',
    signIn: 'साइन इन करें',
  },
  forbidden: {
    title: 'यह पेज सबके लिए नहीं है',
    sentence: (organization, role) =>
      `इसे सिर्फ़ ${organization} के ${role === 'owner' ? 'स्वामी' : 'एडमिन और स्वामी'} खोल सकते हैं। ज़रूरत हो तो उनमें से किसी से कहें।`,
  },
  left: {
    title: (organization) => `आप अब ${organization} में नहीं हैं`,
    sentence:
      'किसी ने आपको हटा दिया है, या संगठन अब नहीं रहा। आपने वहाँ जो बनाया वह उसी के पास रहेगा; इस टैब में उसका कुछ भी नहीं बचा है।',
  },
  notFound: {
    title: 'इस पते पर कुछ नहीं है',
    sentence: 'हो सकता है इसे कहीं और ले जाया या मिटाया गया हो, या यह ऐसे संगठन का हो जिसमें आप सदस्य नहीं हैं।',
    home: 'डैशबोर्ड पर जाएँ',
    organizations: 'अपने संगठन देखें',
    start: 'शुरुआती पेज पर जाएँ',
  },
}
