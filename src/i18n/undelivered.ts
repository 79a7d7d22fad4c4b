import './people-errors'
import { undelivered } from '#words/undelivered'

/** The words of letters that did not arrive, in the current locale. */
export const useUndeliveredMessages = (): typeof undelivered => undelivered
