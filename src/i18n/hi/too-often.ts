import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('hi')

export const tooOften: Words<typeof english> = {
  title: 'बहुत बार कोशिश हुई',
  sentence: 'यह पेज जितनी बार खोला जा सकता है, उससे ज़्यादा बार माँगा गया। कुछ खोया नहीं है।',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'आप # मिनट बाद फिर कोशिश कर सकते हैं।',
          other: 'आप # मिनट बाद फिर कोशिश कर सकते हैं।',
        })
      : plural(seconds, {
          one: 'आप # सेकंड बाद फिर कोशिश कर सकते हैं।',
          other: 'आप # सेकंड बाद फिर कोशिश कर सकते हैं।',
        }),
  ready: 'अब आप फिर कोशिश कर सकते हैं।',
}
