import { appearance } from '#words/appearance'

/** The words of how pages look, in the current locale. */
export const useAppearanceMessages = (): typeof appearance => appearance
