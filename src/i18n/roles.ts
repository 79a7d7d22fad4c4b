import './people-errors'
import { roles } from '#words/roles'

type RolesMessages = typeof roles

/** The words of the page of roles in the current locale: a catalogue of their own, which no other page loads. */
export const useRolesMessages = (): RolesMessages => roles
