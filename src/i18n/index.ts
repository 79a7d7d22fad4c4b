import { en, type Messages } from './en'

/** The message catalogue of the current locale. */
export const useMessages = (): Messages => en
