import { messages } from '#words'
import { account } from '#words/account'

const all = { ...messages, account }

/** The words of a person's own page, beside those of every page. */
export const useAccountMessages = (): typeof all => all
