import './people-errors'
import { messages } from '#words'
import { joining } from '#words/joining'

const all = { ...messages, joining }

/** The words of how people join an organization, beside those of every page. */
export const useJoiningMessages = (): typeof all => all
