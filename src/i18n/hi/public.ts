import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('hi')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'दस्तावेज़',
    pricing: 'कीमतें',
    changelog: 'बदलाव',
    privacy: 'गोपनीयता',
    terms: 'शर्तें',
  },
  docs: {
    title: 'दस्तावेज़',
    description: 'RefactKit संगठनों को अलग कैसे रखता है, और उस पर आगे कैसे बनाएँ।',
    groups: { start: 'शुरुआत', guides: 'गाइड', recipes: 'रेसिपी', decisions: 'निर्णय' },
    onPage: 'इस पेज पर',
    pages: 'पेज',
    search: 'दस्तावेज़ में खोजें',
    find: 'खोजें',
    found: (count) => plural(count, { one: '# अनुभाग', other: '# अनुभाग' }),
    nothing: (words) => `दस्तावेज़ में “${words}” के बारे में कुछ नहीं है।`,
    results: (words) => `“${words}” के परिणाम`,
  },
  pricing: {
    title: 'कीमतें',
    description: 'इसकी कीमत क्या है, एक नज़र में।',
    sample: 'ये सिर्फ़ नमूने हैं। आपके प्लान lib/plans.ts में लिखे जाते हैं।',
    usual: 'ज़्यादातर टीमें यही लेती हैं',
    monthly: (price) => `${price} प्रति माह`,
    free: 'मुफ़्त',
    onRequest: 'अनुरोध पर',
    names: { free: 'मुफ़्त', team: 'टीम', business: 'व्यवसाय' },
    for: {
      free: 'यह देखने के लिए कि यह आपके काम का है या नहीं।',
      team: 'ऐसी टीम के लिए जो हर दिन इसमें काम करती है।',
      business: 'कई टीमों के लिए, अनुबंध के साथ।',
    },
    members: (count) => plural(count, { one: '# सदस्य', other: '# सदस्यों तक' }),
    anyMembers: 'जितने चाहें उतने सदस्य',
    storage: (size) => `फ़ाइलों के लिए ${size}`,
    anyStorage: 'फ़ाइलों के लिए जितनी चाहिए उतनी जगह',
    every: 'हर प्लान में भूमिकाएँ, टीमें, ऑडिट लॉग और एक जैसा अलगाव मिलता है।',
    choose: 'शुरुआत करें',
    ask: 'हमें लिखें',
  },
  proof: {
    title: 'सिर्फ़ भरोसे पर कुछ नहीं',
    lead: 'इनमें से हर वाक्य वही है जो आपका चलाया हुआ एक कमांड दिखाएगा।',
    how: 'कैसे',
    claims: {
      attacked: 'हर तालिका पर हमला किया जाता है, उस पर भी जो आपने एक मिनट पहले जोड़ी।',
      missed: 'कोई सुरक्षा हटा दी जाए, तो उसकी कमी पकड़ी जाती है।',
      free: 'हर क्वेरी के लिए एक ही फेरा: नेटवर्क पर इस गारंटी की कोई ऐसी लागत नहीं जो मापी जा सके।',
      answers: 'कौन क्या कर सकता है, यह जवाबों से पढ़ा जाता है, एक-एक फ़ंक्शन और एक-एक पेज करके।',
      moves: 'एक संगठन पूरा का पूरा एक फ़ाइल में बाहर जाता है, और कहीं और फिर अंदर आता है।',
      resource: 'अपने पेजों, अपने टेस्ट और तेरह भाषाओं में अपने शब्दों के साथ एक तालिका, बस एक लाइन में।',
    },
    picture: 'किसी संगठन के सदस्य, उनकी भूमिकाएँ और खुले निमंत्रण।',
  },
}
