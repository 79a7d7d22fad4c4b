import type { Filling } from './filling'
import { images } from './gallery'

/** One line per feature that fills made-up organizations, each with its share of the rows. */
export const fillings: readonly Filling[] = [images]
