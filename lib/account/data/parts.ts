import { imagesInPersonalData } from '../../gallery-personal-data'
import { notificationsInPersonalData } from '../../notifications/personal-data'
import { credentialParts } from './credentials'
import { inOrganizations } from './in-organizations'
import { ownParts } from './own'
import type { PersonalPart } from './part'
import { personTables } from './person-tables'

/** One line per feature that holds something about people. */
export const personalParts: readonly PersonalPart[] = [
  ...ownParts,
  ...credentialParts,
  ...inOrganizations,
  ...personTables,
  imagesInPersonalData,
  ...notificationsInPersonalData,
]
