import { sentences } from '@/lib/notifications/words/hi'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'सूचनाएँ',
  description: 'आपके संगठनों में क्या हुआ जो आपसे जुड़ा है।',
  all: 'सभी',
  unread: 'अपठित',
  see: 'सभी देखें',
  choose: 'चुनें कि क्या सूचना मिले',
  markAll: 'सभी को पठित करें',
  markRead: 'पठित करें',
  markUnread: 'अपठित करें',
  isUnread: 'अपठित',
  failed: 'कुछ नहीं बदला',
  loading: 'आपकी सूचनाएँ लोड हो रही हैं',
  empty: {
    title: 'अभी कुछ नहीं',
    sentence: 'आमंत्रण, नए सदस्य और आपकी भूमिकाओं के बदलाव यहाँ दिखेंगे।',
  },
  read: {
    title: 'आपने सब पढ़ लिया है',
    sentence: 'आगे जो आएगा, वह यहाँ अपने आप दिखेगा।',
  },
  sentences,
  preferences: {
    title: 'आपको क्या सूचना मिले',
    description: 'यह सिर्फ़ आपका है और आपके सभी संगठनों पर लागू होता है।',
    digest: 'अपठित सूचनाओं का ईमेल',
    digests: { off: 'कभी नहीं', daily: 'दिन में एक बार', weekly: 'सप्ताह में एक बार' },
    type: 'कब',
    here: 'यहाँ',
    byMail: 'ईमेल में',
    hereFor: (type) => `यहाँ: ${type}`,
    byMailFor: (type) => `ईमेल में: ${type}`,
    types: {
      invitation_received: 'आपको आमंत्रण मिले',
      invitation_rejected: 'कोई आपका आमंत्रण अस्वीकार करे',
      member_added: 'आप किसी संगठन में शामिल हों',
      member_joined: 'कोई शामिल हो',
      member_left: 'कोई छोड़कर जाए',
      member_removed: 'आपको हटाया जाए',
      role_changed: 'आपकी भूमिका बदले',
      export_ended: 'आपका एक्सपोर्ट तैयार हो',
      organization_closed: 'कोई संगठन मिटाया जाए',
      organization_reopened: 'कोई संगठन वापस लाया जाए',
    },
    saved: 'सहेजा गया',
    failed: 'आपकी पसंद सहेजी नहीं जा सकी',
    done: 'हो गया',
  },
}
