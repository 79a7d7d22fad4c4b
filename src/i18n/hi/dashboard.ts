import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'डैशबोर्ड',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'आप इस संगठन में सदस्य हैं।',
          admin: 'आप इस संगठन में एडमिन हैं।',
          owner: 'आप इस संगठन में स्वामी हैं।',
        }[role]
      : `इस संगठन में आपकी भूमिका: ${role.name}।`,
  members: 'सदस्य',
  invitations: 'खुले आमंत्रण',
  activity: {
    title: 'पिछले 30 दिन',
    zone: 'दिन UTC में',
    active: 'सक्रिय लोग',
    today: (people) => `आज ${people}`,
    activeEmpty: 'यहाँ हर दिन दिखेगा कि आप में से कितने लोग आए।',
    average: {
      more: (now, before) => `रोज़ ${now}, पहले ${before}`,
      fewer: (now, before) => `रोज़ ${now}, पहले ${before}`,
      same: (now) => `रोज़ ${now}, पहले जितने ही`,
    },
    joined: 'नए सदस्य',
    joinedEmpty: 'पिछले 60 दिनों में कोई शामिल नहीं हुआ।',
    flow: {
      more: (by) => `उससे पहले के 30 दिनों से ${by} ज़्यादा`,
      fewer: (by) => `उससे पहले के 30 दिनों से ${by} कम`,
      same: 'उससे पहले के 30 दिनों जितने ही',
      none: 'उससे पहले के 30 दिनों में कुछ नहीं',
    },
    most: (day) => `सबसे ज़्यादा ${day} को।`,
    failed: 'यह जानकारी नहीं पढ़ी जा सकी।',
  },
  start: {
    title: 'शुरुआत करें',
    done: (done, all) => `${all} में से ${done} पूरे`,
    stepDone: 'पूरा',
    stepOpen: 'बाकी',
    create: { title: 'संगठन बनाएँ' },
    logo: { title: 'लोगो लगाएँ', help: 'ताकि सब एक नज़र में जान लें कि वे कहाँ हैं।' },
    invite: { title: 'किसी सहकर्मी को आमंत्रित करें', help: 'उन्हें लिंक वाला ईमेल मिलेगा।' },
  },
  logoSaved: 'लोगो लगा दिया गया',
}
