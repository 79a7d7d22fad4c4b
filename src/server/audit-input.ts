import { z } from 'zod'
import { isFilter } from '@/lib/audit-filter'

const part = (key: keyof typeof isFilter) => z.string().refine(isFilter[key]).optional()

/** What of the audit log is asked for. */
export const auditFilter = z.object({
  kind: part('kind'),
  by: part('by'),
  from: part('from'),
  to: part('to'),
  search: part('search'),
})
