import { en } from './en'
import { account } from './en/account'

const all = { ...en, account }

/** The words of a person's own page, beside those of every page. */
export const useAccountMessages = (): typeof all => all
