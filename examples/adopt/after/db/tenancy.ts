import type { TenancyConfig } from '@refactkit/tenancy'

/** Every table with an `organization_id` is guarded; these say who an account is, and are read before one is known. */
export const tenancy: TenancyConfig = { auth: ['account', 'api_key'], exempt: {} }
