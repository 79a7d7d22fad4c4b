import type { TenancyConfig } from '@refactkit/tenancy'

/** Every table with an `organization_id` is an organization's, except those named here. */
export const tenancy: TenancyConfig = {
  auth: ['account', 'invitation', 'member', 'organization', 'rate_limit', 'session', 'user', 'verification'],
  exempt: {},
}
