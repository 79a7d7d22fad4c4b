import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('hi')
const people = (count: number) => plural(count, { one: '# व्यक्ति', other: '# लोग' })

export const teams: Words<typeof english> = {
  description: (organization) => `${organization} में कौन साथ काम करते हैं। टीम से अपने आप कोई अधिकार नहीं मिलता।`,
  label: 'टीमें',
  new: 'नई टीम',
  people: (count) => (count === 0 ? 'अभी कोई नहीं' : people(count)),
  team: 'टीम',
  size: 'लोग',
  acts: 'कार्रवाइयाँ',
  open: (name) => `${name} में कौन है`,
  rename: (name) => `${name} का नाम बदलें`,
  delete: (name) => `${name} को मिटाएँ`,
  empty: {
    title: 'अभी कोई टीम नहीं',
    sentence: 'साथ काम करने वालों को एक नाम के तहत रखें, और दूसरों को सीधे उसमें आमंत्रित करें।',
    act: 'टीम बनाएँ',
  },
  form: {
    new: 'नई टीम',
    rename: (name) => `${name} का नाम बदलें`,
    name: 'नाम',
    placeholder: 'डिज़ाइन',
    problem: '1 से 60 पढ़े जा सकने वाले वर्ण लिखें।',
    create: 'टीम बनाएँ',
    save: 'नाम बदलें',
    created: (name) => `टीम ${name} बन गई`,
    renamed: (name) => `टीम का नाम अब ${name} है`,
  },
  deletion: {
    title: (name) => `टीम ${name} को मिटाएँ?`,
    help: (count) =>
      count === 0
        ? 'इसमें कोई नहीं है।'
        : plural(count, {
            one: '# व्यक्ति संगठन में बना रहेगा, पहले जैसे अधिकारों के साथ।',
            other: '# लोग संगठन में बने रहेंगे, पहले जैसे अधिकारों के साथ।',
          }),
    keep: 'रहने दें',
    act: 'टीम मिटाएँ',
    done: (name) => `टीम ${name} को मिटा दिया गया`,
    failed: (name) => `टीम ${name} को नहीं मिटाया गया`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'किसी को जोड़ें',
    search: 'नाम या ईमेल से खोजें',
    none: 'जो अभी इसमें नहीं हैं, उनमें से कोई मेल नहीं खाता।',
    put: (name) => `${name} को जोड़ें`,
    take: (name) => `${name} को टीम से हटाएँ`,
    empty: 'इस टीम में अभी कोई नहीं है।',
    added: (name) => `${name} को टीम में जोड़ा गया`,
    removed: (name) => `${name} को टीम से हटाया गया`,
    more: 'और दिखाएँ',
    failed: 'टीम पहले जैसी ही है',
    done: 'हो गया',
  },
}
