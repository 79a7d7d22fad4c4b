import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'पुष्टि करें कि यह आप ही हैं',
  help: '15 मिनट तक दोबारा नहीं पूछा जाएगा। आपने जो शुरू किया था, वह इसके बाद जारी रहेगा।',
  password: 'पासवर्ड',
  code: 'आपके ऑथेंटिकेटर ऐप का कोड',
  codeHelp: 'या आपका कोई बैकअप कोड।',
  mail: 'ईमेल में आया कोड',
  mailHelp: (email) => `${email} पर एक कोड भेजा जाएगा।`,
  mailSent: (email) => `${email} पर एक कोड भेजा गया है। वह 10 मिनट काम करता है।`,
  send: 'कोड भेजें',
  sendAgain: 'नया कोड भेजें',
  submit: 'पुष्टि करें',
  passkeyHelp: 'आपका डिवाइस आपकी उँगली, चेहरा या अपना कोड माँगेगा।',
  passkey: 'पासकी इस्तेमाल करें',
  other: {
    password: 'पासवर्ड इस्तेमाल करें',
    code: 'कोड इस्तेमाल करें',
    passkey: 'पासकी इस्तेमाल करें',
    mail: 'ईमेल से कोड पाएँ',
  },
  cancel: 'रद्द करें',
  missing: 'पहले इसे भरें।',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'यह आपका पासवर्ड नहीं है। फिर कोशिश करें।',
  codeWrong: 'यह कोड सही नहीं है, या पहले ही इस्तेमाल हो चुका है।',
  passkeyRefused: 'यह पासकी नहीं जोड़ी जा सकी। आपका डिवाइस आपकी उँगली, चेहरा या कोड ज़रूर माँगे।',
  passkeyGone: 'यह पासकी इस बीच हटा दी गई है।',
  passkeysFull: '20 पासकी पहले से हैं। पहले कोई एक हटाएँ।',
  secondStepThere: 'कोड पहले से माँगे जा रहे हैं। यह देखने के लिए पेज फिर लोड करें।',
  secondStepGone: 'कोड अब नहीं माँगे जाते। यह देखने के लिए पेज फिर लोड करें।',
  passkeyWrong: 'यह पासकी आपकी नहीं है। कोई दूसरी आज़माएँ।',
  providerAway: 'अभी उस सेवा तक नहीं पहुँचा जा सकता। कुछ नहीं बदला; थोड़ी देर में फिर कोशिश करें।',
}
