import { addPictures } from './samples/gallery'
import type { World } from './world'

/** What each organization has before anybody is called: one line per feature. */
export const rows: readonly ((
  world: World,
  organization: { id: string; slug: string },
) => Promise<unknown>)[] = [addPictures]
