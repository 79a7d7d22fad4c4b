import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('hi')

export const invitationLinks: Words<typeof english> = {
  open: 'लिंक बनाएँ…',
  title: 'शामिल होने का लिंक बनाएँ',
  description: 'इसे खोलने वाला कोई भी व्यक्ति पुष्ट ईमेल पते के साथ शामिल हो सकता है। इसे सोच-समझकर दें।',
  role: 'शामिल होने वालों की भूमिका',
  uses: 'कितने लोग शामिल हो सकते हैं',
  usesHelp: `1 से ${linkLimits.mostUses}। खाली: अवधि समाप्त होने तक सभी।`,
  usesProblem: `1 से ${linkLimits.mostUses} तक की संख्या डालें, या खाली छोड़ें।`,
  expires: 'मान्य अवधि',
  days: { 1: '1 दिन', 7: '7 दिन', 30: '30 दिन' },
  make: 'लिंक बनाएँ',
  cancel: 'रद्द करें',
  madeTitle: 'लिंक तैयार है',
  made: 'यह सदस्यों के नीचे की सूची में रहेगा, जहाँ से इसे फिर कॉपी किया या वापस लिया जा सकता है।',
  link: 'शामिल होने का लिंक',
  copy: 'लिंक कॉपी करें',
  copyFor: (role, inviter) => `“${role}” भूमिका के लिए ${inviter} का लिंक कॉपी करें`,
  copied: 'लिंक क्लिपबोर्ड पर है',
  copyFailed: 'ब्राउज़र ने कॉपी करने नहीं दिया। लिंक यह है:',
  done: 'हो गया',
  list: 'शामिल होने के लिंक',
  column: { role: 'भूमिका', uses: 'शामिल', expires: 'समाप्ति', acts: 'कार्रवाइयाँ' },
  by: (name) => `${name} ने बनाया`,
  into: (team) => `टीम ${team} में`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${most} में से ${uses}`),
  left: (left) => plural(left, { one: '# बाकी', other: '# बाकी' }),
  ends: {
    expired: 'अवधि समाप्त',
    usedUp: 'पूरा इस्तेमाल हो चुका',
    inviter: 'बनाने वाले को अब लोगों को शामिल करने की अनुमति नहीं है',
    secret: 'पुरानी गुप्त कुंजी से बना',
  },
  revoke: 'वापस लें',
  revokeFor: (role, inviter) => `“${role}” भूमिका के लिए ${inviter} का लिंक वापस लें`,
  revokeTitle: (role) => `“${role}” भूमिका का यह लिंक वापस लें?`,
  revokeHelp: 'यह तुरंत काम करना बंद कर देगा। जो इससे शामिल हो चुके हैं, वे बने रहेंगे।',
  revokeKeep: 'रहने दें',
  revokeDo: 'लिंक वापस लें',
  revoked: 'लिंक वापस ले लिया गया',
  failed: 'लिंक लोड नहीं हो सके।',
  again: 'फिर कोशिश करें',
  refusals: {
    linksFull: `पहले से ${linkLimits.perOrganization} लिंक हैं। पहले कुछ वापस लें।`,
    linkRevoked: 'यह लिंक इस बीच वापस ले लिया गया है।',
  },
}
