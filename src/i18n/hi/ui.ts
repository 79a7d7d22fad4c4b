import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'लोड हो रहा है',
  close: 'बंद करें',
  undo: 'पहले जैसा करें',
  toasts: 'संदेश',
  language: 'भाषा',
  choose: 'चुनें…',
  cancel: 'रद्द करें',
  save: 'सहेजें',
  edit: 'बदलाव करें',
  delete: 'मिटाएँ',
  yes: 'हाँ',
  no: 'नहीं',
  nothing: '–',
  added: 'जोड़ने का समय',
  loadMore: 'और लोड करें',
  loadMoreFailed: 'आगे की चीज़ें लोड नहीं हो सकीं।',
  retry: 'फिर कोशिश करें',

  selection: {
    count: (count) => `${count} चुने गए`,
    delete: 'मिटाएँ',
    change: 'बदलें',
    clear: 'चयन हटाएँ',
    all: 'दिख रहे सभी चुनें',
  },

  deletion: {
    done: (name) => `${name} को मिटाया गया`,
    failed: (name) => `${name} को नहीं मिटाया गया`,
    restored: (name) => `${name} को वापस लाया गया`,
    restoreFailed: (name) => `${name} को वापस नहीं लाया जा सका`,
  },

  reference: {
    search: 'खोजने के लिए लिखें',
    none: 'कुछ नहीं मिला।',
  },
}
