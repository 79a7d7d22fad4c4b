import { invisible } from '../invisible'

/** A name that can be shown and stored: 1 to 100 characters with something to see, none of them invisible. */
export const isUsableName = (name: string): boolean =>
  name.trim() === name && name.length <= 100 && !invisible.test(name) && /[^\p{Cf}\p{M}\p{Z}]/u.test(name)
