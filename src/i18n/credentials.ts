import './confirm'
import { messages } from '#words'
import { account } from '#words/account'
import { credentials } from '#words/credentials'

const all = { ...messages, account, credentials }

/** The words of what signs somebody in, beside those of their own page. */
export const useCredentialMessages = (): typeof all => all
