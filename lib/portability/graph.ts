import { tableGraph } from '@refactkit/tenancy/portability'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'

/**
 * The tables of an organization, in the order of their keys. Archives that were made here are not part of one, and neither is
 * who was here last.
 */
export const graph = tableGraph(schema, tenancy, [schema.dataExport, schema.activityPerson])
