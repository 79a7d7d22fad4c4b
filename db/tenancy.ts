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
  // Beside every tenant table. No address, no session, no password: a report needs names and numbers.
  operations: {
    organization: ['id', 'name', 'slug', 'created_at'],
    member: ['organization_id', 'user_id', 'role', 'created_at'],
    user: ['id', 'name', 'created_at'],
  },
}
