import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('hi')

export const members: Words<typeof english> = {
  title: 'सदस्य',
  description: 'इस संगठन में कौन है, और किस भूमिका में।',
  count: (count) => plural(count, { one: '# सदस्य', other: '# सदस्य' }),
  role: 'भूमिका',
  columns: { name: 'व्यक्ति', role: 'भूमिका', joined: 'शामिल' },
  you: 'आप',
  roleOf: (name) => `${name} की भूमिका`,
  roleChanged: (name, role) => `${name}: भूमिका अब “${role}” है`,
  acts: 'कार्रवाइयाँ',
  actsFor: (name) => `${name} के लिए कार्रवाइयाँ`,
  search: 'नाम या ईमेल से खोजें',
  more: 'और दिखाएँ',
  none: (search) => `यहाँ कोई “${search}” से मेल नहीं खाता।`,
  noneInTeam: 'इस टीम में कोई नहीं है।',
  everybody: 'सभी को दिखाएँ',
  teams: { label: 'टीम', none: 'कोई नहीं', every: 'सभी टीमें', filter: 'सिर्फ़ एक टीम दिखाएँ' },
  invite: {
    title: 'किसी को आमंत्रित करें',
    description: 'उन्हें ईमेल मिलेगा, जिसका लिंक 7 दिन और सिर्फ़ इसी पते के लिए काम करता है।',
    byLink: 'लोगों को शामिल होने दें',
    byLinkHelp:
      'आपका लिंक खोलने वाला कोई भी शामिल हो सकता है, जब तक उसका पूरा इस्तेमाल न हो या उसे वापस न लिया जाए।',
    email: 'ईमेल पता',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'ईमेल पता डालें, जैसे ada@example.com।',
    role: 'भूमिका',
    submit: 'आमंत्रण भेजें',
    sent: (email) => `${email} को आमंत्रण भेजा जा रहा है`,
    notMailed: (email) => `${email} को आमंत्रित किया गया, पर ईमेल नहीं भेजा जा सका`,
    notMailedHelp: 'थोड़ी देर में फिर भेजें, या लिंक कॉपी करके ख़ुद दें।',
    roles: {
      member: 'सामग्री देखना और जोड़ना',
      admin: 'साथ ही लोगों को आमंत्रित करना और सामग्री मिटाना',
      owner: 'साथ ही संगठन को बदलना और मिटाना',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'इस संगठन की भूमिका, # अनुमति के साथ',
        other: 'इस संगठन की भूमिका, # अनुमतियों के साथ',
      }),
  },
}
