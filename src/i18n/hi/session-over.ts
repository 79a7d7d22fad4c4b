import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'फिर से साइन इन करें',
  help: (email) =>
    `आपका सत्र समाप्त हो गया है। आपने जो लिखा है वह यहीं रहेगा: आगे बढ़ने के लिए ${email} के रूप में साइन इन करें।`,
  other: 'किसी और तरीके से साइन इन करें',
  later: 'अभी नहीं',
}
