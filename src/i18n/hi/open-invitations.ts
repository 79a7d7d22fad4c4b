import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'खुले आमंत्रण',
  none: 'किसी के उत्तर की प्रतीक्षा नहीं है।',
  email: 'ईमेल',
  into: (team) => `टीम ${team} में`,
  by: (name) => `${name} ने आमंत्रित किया`,
  acts: 'कार्रवाइयाँ',
  roleOf: (email) => `${email} के आमंत्रण में भूमिका`,
  expires: 'समाप्ति',
  expired: 'समाप्त',
  resend: 'फिर भेजें',
  resendFor: (email) => `${email} को आमंत्रण फिर भेजें`,
  resent: (email) => `${email} को फिर भेजा गया, 7 दिन और मान्य`,
  copy: 'लिंक कॉपी करें',
  copyFor: (email) => `${email} के आमंत्रण का लिंक कॉपी करें`,
  copied: 'लिंक क्लिपबोर्ड पर है',
  copyFailed: 'ब्राउज़र ने कॉपी करने नहीं दिया। लिंक यह है:',
  cancel: 'वापस लें',
  cancelFor: (email) => `${email} का आमंत्रण वापस लें`,
  cancelTitle: (email) => `${email} का आमंत्रण वापस लें?`,
  cancelHelp: 'उनके ईमेल का लिंक काम करना बंद कर देगा। उन्हें कभी भी फिर आमंत्रित किया जा सकता है।',
  cancelKeep: 'रहने दें',
  cancelDo: 'आमंत्रण वापस लें',
  canceled: (email) => `${email} का आमंत्रण वापस ले लिया गया`,
}
