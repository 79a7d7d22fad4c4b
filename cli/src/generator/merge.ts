import { diff3Merge } from 'node-diff3'

/** What became of a file that two have changed: its text, or the lines at which they disagree. */
export type Merged = { readonly text: string } | { readonly conflict: string }

/**
 * Brings what the generator would write now into a file that somebody has edited.
 *
 * @param base what the generator wrote before
 * @param own the file as it is
 * @param next what the generator writes now
 */
export function merge(base: string, own: string, next: string): Merged {
  if (own === base) return { text: next }
  const split = (text: string) => text.split('\n')
  const parts = diff3Merge(split(own), split(base), split(next), { excludeFalseConflicts: true })
  const conflict = parts.find((part) => part.conflict)?.conflict
  if (conflict) return { conflict: `line ${conflict.aIndex + 1}` }
  return { text: parts.flatMap((part) => part.ok ?? []).join('\n') }
}
