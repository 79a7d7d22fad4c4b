import { messages } from '#words'
import { organization } from '#words/organization'
import { settings } from '#words/settings'

const all = { ...messages, organization, settings }

/** The words of the settings of an organization, beside those of every page. */
export const useSettingsMessages = (): typeof all => all
