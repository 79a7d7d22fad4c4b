import { pages } from '#words/public'

/** The words of the public pages around the landing page, in the current locale. */
export const usePublicMessages = (): typeof pages => pages
