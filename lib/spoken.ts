import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from './languages'

const speaking = new AsyncLocalStorage<Locale>()

/** Does something in the language of whoever it is for. */
export const inLanguage = <Result>(locale: Locale, act: () => Result): Result => speaking.run(locale, act)

/** The language of whoever is answered; English where nobody is, as in a job. */
export const spoken = (): Locale => speaking.getStore() ?? 'en'
