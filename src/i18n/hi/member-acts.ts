import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'हटाएँ…',
  transfer: 'स्वामित्व सौंपें…',
  leave: 'यह संगठन छोड़ें…',
  keep: 'रद्द करें',
  removeTitle: (name, organization) => `${name} को ${organization} से हटाएँ?`,
  removeHelp:
    'हर खुले टैब में उनका एक्सेस तुरंत समाप्त हो जाएगा। उन्होंने जो बनाया, वह यहीं रहेगा। उन्हें कभी भी फिर आमंत्रित किया जा सकता है।',
  removeDo: (name) => `${name} को हटाएँ`,
  removed: (name) => `${name} अब सदस्य नहीं हैं`,
  transferTitle: (name, organization) => `${organization} को ${name} को सौंपें?`,
  transferHelp: (name) => `${name} की भूमिका स्वामी होगी और आपकी एडमिन। इसे सिर्फ़ कोई स्वामी आपको लौटा सकता है।`,
  transferDo: (name) => `${name} को सौंपें`,
  transferred: (name) => `अब ${name} की भूमिका स्वामी है, और आपकी एडमिन`,
  leaveTitle: (organization) => `${organization} को छोड़ें?`,
  leaveHelp: 'आपका एक्सेस तुरंत समाप्त हो जाएगा। आपने जो बनाया, वह वहीं रहेगा। लौटने के लिए किसी का आमंत्रण चाहिए।',
  leaveDo: (organization) => `${organization} को छोड़ें`,
  left: (organization) => `आपने ${organization} को छोड़ दिया`,
}
