import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'वैकल्पिक',
  saved: (name) => `${name} को सहेजा गया`,
  unchanged: 'जो आप खाली छोड़ेंगे, वह पहले जैसा रहेगा।',
  reverted: (name) => `${name} को पहले जैसा किया गया`,
  revertFailed: (name) => `${name} को पहले जैसा नहीं किया जा सका`,
  discard: {
    ask: 'लिखा हुआ छोड़ दें?',
    help: 'इसे अभी सहेजा नहीं गया है।',
    keep: 'लिखते रहें',
    act: 'छोड़ दें',
  },
  problems: {
    required: 'यह ज़रूरी है।',
    tooLong: 'यह बहुत लंबा है।',
    integer: 'पूर्ण संख्या लिखें, जैसे 12।',
    decimal: 'संख्या लिखें, जैसे 12.5।',
    money: 'राशि लिखें, जैसे 12.50, हज़ार के बीच अल्पविराम के बिना।',
    tooLarge: 'यह संख्या बहुत बड़ी है।',
    date: 'दिन चुनें।',
    datetime: 'दिन और समय चुनें।',
    email: 'ईमेल पता लिखें, जैसे ada@example.com।',
    url: 'पूरा पता लिखें, जैसे https://example.com।',
    choice: 'सूची में से एक चुनें।',
    taken: 'यह पहले से किसी और का है।',
    missing: 'यह अब नहीं है। कोई दूसरा चुनें।',
    invalid: 'यह अभी सही नहीं है।',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `${name} को चुनें`,
  search: 'खोजें',
  any: (filter) => `${filter}: कोई भी`,
  noMatch: 'आपकी खोज से कुछ मेल नहीं खाता।',
  showAll: 'सब दिखाएँ',
  download: 'CSV डाउनलोड करें',
}
