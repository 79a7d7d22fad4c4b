import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'कीबोर्ड शॉर्टकट',
  goTo: (page) => `${page} पर जाएँ`,
  switcher: 'संगठन बदलें',
  sidebar: 'साइडबार समेटें या फैलाएँ',
  help: 'यह सूची दिखाएँ',
  thenKey: 'फिर',
  singleKeys: 'Ctrl या ⌘ के बिना शॉर्टकट',
  singleKeysHelp: 'अगर आप बोलकर लिखते हैं या ये बाधा बनते हैं, तो इन्हें बंद करें।',
}
