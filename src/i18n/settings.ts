import { en } from './en'
import { organization } from './en/organization'
import { settings } from './en/settings'

const all = { ...en, organization, settings }

/** The words of the settings of an organization, beside those of every page. */
export const useSettingsMessages = (): typeof all => all
