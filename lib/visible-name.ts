import { invisible } from './invisible'

/** A name as it is kept: one line, single spaces, nothing around it. */
export const tidyName = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether a name, already brought into its kept form, can be read: of this many characters, all visible. */
export function isVisibleName(name: string, { min, max }: { min: number; max: number }): boolean {
  const { length } = [...name]
  return (
    length >= min &&
    length <= max &&
    tidyName(name) === name &&
    !invisible.test(name) &&
    /[\p{L}\p{N}]/u.test(name)
  )
}
