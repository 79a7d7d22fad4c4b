import { messages } from '#words'
import { removal } from '#words/removal'

const all = { ...messages, removal }

/** The words of deleting an organization, beside those of every page. */
export const useRemovalMessages = (): typeof all => all
