import { en } from './en'
import { form, table } from './en/form'

const all = { ...en, form, table }

/** The words of forms and lists of what can be added, beside those of every page; pages without them do not load these. */
export const useFormMessages = (): typeof all => all
