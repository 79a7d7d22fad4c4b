import './people-errors'
import { en } from './en'
import { auth } from './en/auth'
import { invitation } from './en/invitation'

const all = { ...en, auth, invitation }

/** The words of signing in and of answering an invitation, beside those of every page; no page of the app loads them. */
export const useAuthMessages = (): typeof all => all
