import { en } from './en'
import { organization } from './en/organization'

const all = { ...en, organization }

/** The words of making an organization and of the list of them, beside those of every page. */
export const useOrganizationMessages = (): typeof all => all
