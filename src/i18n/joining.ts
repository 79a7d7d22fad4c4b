import './people-errors'
import { en } from './en'
import { joining } from './en/joining'

const all = { ...en, joining }

/** The words of how people join an organization, beside those of every page. */
export const useJoiningMessages = (): typeof all => all
