import { z } from 'zod'

const part = (schema: z.ZodType<string>) => schema.optional().catch(undefined)

/** What of the audit log is asked for. It stands in an address that people write and keep: what is no filter is none. */
export const auditFilter = z.object({
  kind: part(z.string().regex(/^[a-z][a-z0-9-]{0,62}$/)),
  by: part(z.string().regex(/^[A-Za-z0-9_-]{1,56}$/)),
  from: part(z.iso.date()),
  to: part(z.iso.date()),
  search: part(z.string().trim().max(100)),
})
