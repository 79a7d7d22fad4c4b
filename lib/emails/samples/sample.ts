import type { Locale } from '../../languages'
import type { render } from '../render'

/** Where a sample leads. */
export const url = 'https://app.example/somewhere?token=5f3a1c&next=home'

/** Letters as somebody would get them, by their names. */
export type Samples = (locale: Locale) => Record<string, ReturnType<typeof render>>
