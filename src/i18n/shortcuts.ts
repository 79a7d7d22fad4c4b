import { messages } from '#words'
import { shortcuts } from '#words/shortcuts'

const all = { ...messages, shortcuts }

/** The words of the list of keys, beside those of every page. */
export const useShortcutsMessages = (): typeof all => all
