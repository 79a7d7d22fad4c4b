import { messages } from '#words'
import { organization } from '#words/organization'

const all = { ...messages, organization }

/** The words of making an organization and of the list of them, beside those of every page. */
export const useOrganizationMessages = (): typeof all => all
