import { tableGraph } from '@refactkit/tenancy/portability'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'

const tables = tableGraph(schema, tenancy, [schema.dataExport, schema.activityPerson])

/**
 * The tables of an organization, in the order of their keys. Archives that were made here are not part of one, and neither is
 * who was here last. What is on the side of people and does not come along is said as well.
 */
export const graph: typeof tables = {
  ...tables,
  omitted: {
    ...tables.omitted,
    organization_domain:
      'That somebody belongs to a domain was shown here, and a proof does not travel in a file.',
    invitation_link: 'Links lead to this place, and follow from its secret.',
    removed_member: 'Who was removed is nobody of the organization any more.',
  },
}
