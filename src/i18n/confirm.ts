import { messages } from '#words'
import { confirm, confirmErrors } from '#words/confirm'
import { alsoSay } from './sentence'

alsoSay(confirmErrors)

const all = { ...messages, confirm }

/** The words of confirming who one is, beside those of every page. */
export const useConfirmMessages = (): typeof all => all
