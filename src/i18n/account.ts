import { messages } from '#words'
import { account } from '#words/account'
import { accountEmail } from '#words/account-email'
import { accountErrors } from '#words/account-errors'
import { accountPassword } from '#words/account-password'
import { accountRemoval } from '#words/account-removal'
import { auth } from '#words/auth'
import { alsoSay } from './sentence'

alsoSay(accountErrors)

const all = { ...messages, auth, account, accountEmail, accountPassword, accountRemoval }

/** The words of a person's own page, beside those of every page. */
export const useAccountMessages = (): typeof all => all
