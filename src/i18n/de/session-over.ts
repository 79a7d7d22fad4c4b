import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Melden Sie sich wieder an',
  help: (email) =>
    `Ihre Sitzung ist beendet. Was Sie geschrieben haben, bleibt hier: Melden Sie sich als ${email} an, um weiterzumachen.`,
  other: 'Anders anmelden',
  later: 'Nicht jetzt',
}
