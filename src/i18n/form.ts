import { messages } from '#words'
import { form, table } from '#words/form'

const all = { ...messages, form, table }

/** The words of forms and lists of what can be added, beside those of every page; pages without them do not load these. */
export const useFormMessages = (): typeof all => all
