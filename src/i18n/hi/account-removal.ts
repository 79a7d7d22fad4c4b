import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('hi')

export const accountRemoval: Words<typeof english> = {
  description:
    'आपको हर संगठन से हटा दिया जाएगा, और आपसे जुड़ा सब कुछ तुरंत और हमेशा के लिए हटा दिया जाएगा। संगठनों में आपने जो बनाया, वह पूर्व सदस्य के नाम से वहीं रहेगा।',
  open: 'मिटाएँ…',
  blocked: 'पहले इन संगठनों का कोई और स्वामी हो, या इन्हें मिटाया जाए:',
  others: (count) =>
    count === 0 ? 'इसमें और कोई नहीं है' : plural(count, { one: 'इसमें # और व्यक्ति है', other: 'इसमें # और लोग हैं' }),
  transfer: 'किसी और को दें',
  transferNamed: (name) => `किसी और को दें: ${name}`,
  end: 'मिटाएँ',
  endNamed: (name) => `मिटाएँ: ${name}`,
  due: (day) => `मिटा दिया गया; ${day} को हमेशा के लिए हटाया जाएगा। उसके बाद आपका खाता मिटाया जा सकेगा।`,
  restore: 'इसके बजाय वापस लाएँ',
  restoreNamed: (name) => `इसके बजाय वापस लाएँ: ${name}`,
  askTitle: 'अपना खाता मिटाएँ?',
  askHelp: (email) => `इसका कुछ भी वापस नहीं लाया जा सकेगा। आगे बढ़ने के लिए “${email}” लिखें।`,
  typed: 'आपका ईमेल पता',
  differs: 'यह आपका पता नहीं है।',
  keep: 'रद्द करें',
  act: 'मेरा खाता मिटाएँ',
}
