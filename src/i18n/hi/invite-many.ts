import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('hi')

export const inviteMany: Words<typeof english> = {
  open: 'कई लोगों को आमंत्रित करें…',
  title: 'कई लोगों को आमंत्रित करें',
  description: `सूची पेस्ट करें या CSV फ़ाइल चुनें: एक बार में ${inviteLimits.atOnce} पते तक।`,
  addresses: 'ईमेल पते',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'अल्पविराम, अर्धविराम, स्पेस या नई पंक्ति से अलग करें। साथ में नाम भी हो सकते हैं।',
  file: 'CSV फ़ाइल चुनें',
  fileEmpty: (name) => `${name} में कोई ईमेल पता नहीं है।`,
  fileTooLarge: (name) => `${name} 1 MB से बड़ी है। सिर्फ़ पते सहेजकर फिर कोशिश करें।`,
  fileUnreadable: (name) => `${name} को पढ़ा नहीं जा सका।`,
  left: (count) =>
    plural(count, {
      one: '# पता अब भी फ़ील्ड में है: सूची भर गई है।',
      other: '# पते अब भी फ़ील्ड में हैं: सूची भर गई है। पहले ये आमंत्रण भेजें।',
    }),
  list: 'आमंत्रित लोग',
  ready: (count) => plural(count, { one: '# को आमंत्रित किया जा सकता है', other: '# को आमंत्रित किया जा सकता है' }),
  wrong: (count) => plural(count, { one: '# को नहीं', other: '# को नहीं' }),
  removeWrong: 'जिन्हें नहीं किया जा सकता, उन्हें हटाएँ',
  remove: (email) => `${email} को हटाएँ`,
  problems: {
    notAnAddress: 'ईमेल पता नहीं है',
    alreadyMember: 'पहले से सदस्य',
    alreadyInvited: 'पहले से आमंत्रित',
    twice: 'सूची में दो बार',
    invitationsFull: 'जगह नहीं: 100 पहले से खुले हैं',
  },
  role: 'सबकी भूमिका',
  none: 'कम से कम एक ऐसा पता डालें जिसे आमंत्रित किया जा सके।',
  add: 'सूची में जोड़ें',
  send: (count) => (count < 1 ? 'आमंत्रण भेजें' : plural(count, { one: '# आमंत्रण भेजें', other: '# आमंत्रण भेजें' })),
  sending: (count) => plural(count, { one: '# व्यक्ति को आमंत्रण जारी', other: '# लोगों को आमंत्रण जारी' }),
  cancel: 'रद्द करें',
  doneTitle: (count) =>
    count === 0
      ? 'किसी को आमंत्रित नहीं किया गया'
      : plural(count, { one: '# व्यक्ति को आमंत्रित किया गया', other: '# लोगों को आमंत्रित किया गया' }),
  done: 'उनके ईमेल भेजे जा रहे हैं। लिंक 7 दिन काम करते हैं।',
  doneNobody: 'कुछ भेजा नहीं गया।',
  notMailed: (count) =>
    plural(count, {
      one: '# ईमेल अभी नहीं भेजा जा सका: उसे खुले आमंत्रणों की सूची से फिर भेजें।',
      other: '# ईमेल अभी नहीं भेजे जा सके: उन्हें खुले आमंत्रणों की सूची से फिर भेजें।',
    }),
  notInvited: 'आमंत्रित नहीं किए गए',
  close: 'हो गया',
  refusals: {
    invitationsByPerson: `एक व्यक्ति एक घंटे में ${inviteLimits.perPersonAnHour} लोगों को आमंत्रित कर सकता है। किसी को आमंत्रित नहीं किया गया; बाद में फिर कोशिश करें।`,
    invitationsByOrganization: `एक संगठन एक दिन में ${inviteLimits.perOrganizationADay} लोगों को आमंत्रित कर सकता है। किसी को आमंत्रित नहीं किया गया; कल फिर कोशिश करें।`,
  },
}
