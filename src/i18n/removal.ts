import { en } from './en'
import { removal } from './en/removal'

const all = { ...en, removal }

/** The words of deleting an organization, beside those of every page. */
export const useRemovalMessages = (): typeof all => all
