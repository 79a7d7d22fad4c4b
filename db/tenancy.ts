import type { TenancyConfig } from '@refactkit/tenancy'

/** Every table with an `organization_id` is an organization's, except those named here. */
export const tenancy: TenancyConfig = {
  auth: ['account', 'invitation', 'member', 'organization', 'rate_limit', 'session', 'user', 'verification'],
  exempt: {},
  accepted: [
    {
      rule: 'server-patched',
      object: 'PostgreSQL 18.4',
      reason:
        'The server that npm brings for development has no newer build. Every unique key of a tenant table begins with the ' +
        'organization, so ON CONFLICT reaches no other one.',
    },
  ],
}
