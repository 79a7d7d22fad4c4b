import './people-errors'
import { messages } from '#words'
import { auth } from '#words/auth'
import { invitation } from '#words/invitation'
import { signIn } from '#words/sign-in'

const all = { ...messages, auth, invitation, signIn }

/** The words of signing in and of answering an invitation, beside those of every page; no page of the app loads them. */
export const useAuthMessages = (): typeof all => all
