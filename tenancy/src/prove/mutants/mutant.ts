import type { Attack } from '../oracle/judge'
import type { MakePool } from '../world/world'

/** One protection that is taken away, and what must notice. */
export interface Mutant {
  readonly name: string
  /** The table, or the part of the whole, that loses it. */
  readonly object: string
  /** SQL of the administrator that takes it away; roles are `<app>` and so on. */
  readonly take?: readonly string[]
  /** Puts back what belongs to the server and not to one database. */
  readonly undo?: readonly string[]
  /** A driver that lacks it. */
  readonly pool?: MakePool
  /** The other layers that would hide its absence, taken off first, with and without the protection. */
  readonly without?: { readonly text: string; readonly take?: readonly string[]; readonly pool?: MakePool }
  /** Which attacks may notice: the beginnings of their ids, or programs of its own; none where only the catalog can. */
  readonly attacks: ReadonlyArray<string | Attack>
}

/** A program that only a mutant needs. */
export const attack = (
  id: string,
  path: Attack['path'],
  steps: Attack['steps'],
  prelude?: Attack['prelude'],
): Attack => {
  const [vector = id, table = ''] = id.split('/')
  return { id: `${id}/${path}`, vector, table, path, steps, prelude }
}
