import { auth } from '#words/auth'
import { sessionOver } from '#words/session-over'
import { signIn } from '#words/sign-in'

const all = { auth, sessionOver, signIn }

/** The words of signing in again over a page, with those of signing in. */
export const useSessionOverMessages = (): typeof all => all
