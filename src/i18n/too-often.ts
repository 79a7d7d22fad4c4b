import { tooOften } from '#words/too-often'

/** The words of a page that was asked for too often. */
export const useTooOftenMessages = (): typeof tooOften => tooOften
