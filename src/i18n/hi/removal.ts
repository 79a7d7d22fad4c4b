import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'यह संगठन मिटाएँ',
  description: `इसके बाद इसे कोई नहीं खोल सकता, और हर स्वामी को बताया जाता है। ${graceDays} दिन तक कोई स्वामी इसे वापस ला सकता है; फिर इसका सब कुछ हमेशा के लिए हटा दिया जाता है, और स्वामियों को इसका प्रमाणपत्र मिलता है कि क्या-क्या था।`,
  open: 'मिटाएँ…',
  askTitle: (name) => `${name} को मिटाएँ?`,
  askHelp: (name) =>
    `हर खुले टैब में सदस्यों का एक्सेस तुरंत समाप्त हो जाएगा। ${graceDays} दिन तक कुछ हटाया नहीं जाएगा। आगे बढ़ने के लिए “${name}” लिखें।`,
  typed: 'संगठन का नाम',
  keep: 'रद्द करें',
  act: (name) => `${name} को मिटाएँ`,
  deleted: (name) => `${name} को मिटा दिया गया`,
  deletedHelp: (day) => `इसे ${day} तक वापस लाया जा सकता है।`,
  restore: 'वापस लाएँ',
  restoreNamed: (name) => `${name} को वापस लाएँ`,
  restored: (name) => `${name} फिर पहले जैसा मौजूद है`,
  closedTitle: 'मिटाए गए',
  closedUntil: (day) => `${day} को हमेशा के लिए हटाया जाएगा`,
  closedOther: 'कोई स्वामी इसे वापस ला सकता है',
}
