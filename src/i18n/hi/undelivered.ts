import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'जो पत्र नहीं पहुँचे',
  help: 'इन्हें 30 दिन रखा जाता है। दोबारा भेजने से पहले पता या मेल सर्वर ठीक करें।',
  column: { letter: 'पत्र', why: 'कारण', since: 'कब से', acts: 'कार्रवाइयाँ' },
  refused: (code) => `मेल सर्वर ने अस्वीकार किया (${code})`,
  unreachable: 'मेल सर्वर ने इसे नहीं लिया',
  again: 'दोबारा भेजें',
  againFor: (address) => `${address} को पत्र दोबारा भेजें`,
  sending: (address) => `${address} को पत्र फिर से रवाना है`,
  drop: 'भूल जाएँ',
  dropFor: (address) => `${address} का पत्र भूल जाएँ`,
  dropped: (address) => `${address} का पत्र भुला दिया गया`,
  failed: 'पत्र लोड नहीं हो सके।',
  retry: 'फिर कोशिश करें',
}
