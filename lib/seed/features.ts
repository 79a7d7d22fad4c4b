import { seedGallery } from './gallery'
import { seedHistory } from './history'
import { seedNotifications } from './notifications'

/** An organization of the demo world and its owner. */
export interface Owned {
  organizationId: string
  userId: string
}

/** What fills an organization of the demo world, in this order and in its scope. */
export const features: readonly ((owned: Owned) => Promise<void>)[] = [
  ({ organizationId }) => seedHistory(organizationId),
  ({ organizationId, userId }) => seedGallery(organizationId, userId),
  ({ organizationId, userId }) => seedNotifications(organizationId, userId),
]
