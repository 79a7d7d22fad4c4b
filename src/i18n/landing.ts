import { landing } from '#words/landing'

export type LandingMessages = typeof landing

/** The words of the public pages in the current locale: a catalogue of their own, which no page of the app loads. */
export const useLandingMessages = (): LandingMessages => landing
