/** Where an application keeps what the rules ask about, from the project's folder. */
export const conventions = {
  /** The links of server functions, and nothing else. */
  functionLinks: 'src/server/access.ts',
  /** Their twins for server routes. */
  routeLinks: 'src/server/access-request.ts',
  /** What answers a method that a route does not have. */
  otherMethod: { module: 'src/server/other-method.ts', name: 'otherMethod' },
  /** The database of people and organizations, under the login of sign-in. */
  authDatabase: 'db/auth-db.ts',
  /** The database of the organization in scope. */
  database: 'db/index.ts',
  /** What reads every organization. */
  operations: ['db/operations.ts', '@refactkit/tenancy/operations', '@refactkit/tenancy/admin'],
  tenancy: '@refactkit/tenancy',
  /** The only way to a storage key. */
  fileKey: 'lib/storage/file-key.ts',
  /** What the cache keys of organizations begin with. */
  organizationKey: 'org',
  /** The links behind which a function answers for one organization. */
  organizationLinks: ['member', 'can', 'tenant'],
} as const

/** The folders of an application that hold source. */
export const sourceFolders = ['db', 'lib', 'src'] as const
