import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'आप ऑफ़लाइन हैं। जो दिख रहा है और जो आपने लिखा है, वह यहीं रहेगा।',
  away: 'सर्वर जवाब नहीं दे रहा है। जो दिख रहा है और जो आपने लिखा है, वह यहीं रहेगा; यह पेज कोशिश करता रहेगा।',
  back: 'कनेक्शन वापस आ गया है। इस बीच जो बदला है, उसे लाया जा रहा है।',
  again: 'अभी कोशिश करें',
}
