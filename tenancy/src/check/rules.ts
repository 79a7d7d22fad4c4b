/** Where a rule looks. */
export type Place = 'database' | 'schema' | 'source'

/** What one rule protects. */
export interface Rule {
  /** One sentence without its full stop: what holds when the rule has nothing to say. */
  readonly protects: string
  /** Its number in the list of what a catalog must show, `-` where it is not about a catalog. */
  readonly verifier: `V${number}` | '-'
  /** Where the rule looks. */
  readonly places: readonly Place[]
  /**
   * Set where an error is to be mended before a release, and no reason to stop serving: a standby that runs an older
   * minor version must be able to take over.
   */
  readonly stops?: 'release'
  /** Set where the finding is about the server: the same declaration speaks for servers that do not have it. */
  readonly ofServer?: true
}

const live: Pick<Rule, 'places'> = { places: ['database'] }
const schema: Pick<Rule, 'places'> = { places: ['schema'] }
const both: Pick<Rule, 'places'> = { places: ['database', 'schema'] }
const source: Pick<Rule, 'places'> = { places: ['source'] }

/**
 * Every rule of the check, once.
 *
 * @example rules['policy-exact'].protects
 */
export const rules = {
  'table-present': { ...live, verifier: 'V1', protects: 'Every table of the schema is in the database' },
  'table-of-one-kind': {
    ...both,
    verifier: 'V1',
    protects: 'Every table belongs to organizations, to people, to sign-in, or is exempt with a reason',
  },
  'name-whole': {
    ...schema,
    verifier: '-',
    protects:
      'PostgreSQL keeps the names of tables and columns as the schema has them, and none asks at every push',
  },
  'table-unknown': {
    ...live,
    verifier: 'V1',
    protects: 'No login holds rights on a table that no schema file declares',
  },
  'shape-current': {
    ...live,
    verifier: '-',
    protects: 'Tables, columns, keys and indexes are those of the schema',
  },
  'migrations-applied': {
    ...live,
    verifier: '-',
    protects: 'A database that is migrated has had every migration of the folder',
  },
  'migrations-known': {
    ...live,
    verifier: '-',
    protects: 'The folder has every migration that the database has had, unchanged',
  },
  'migrations-current': {
    ...schema,
    verifier: '-',
    protects: 'Where there are migrations, they lead to the schema',
  },
  'owner-exact': { ...live, verifier: 'V6', protects: 'Every table belongs to the owner, who cannot log in' },
  'rls-enabled': { ...live, verifier: 'V1', protects: 'Row-level security is on' },
  'rls-forced': { ...live, verifier: 'V1', protects: 'Row-level security binds the owner too' },
  'policy-exact': {
    ...both,
    verifier: 'V2',
    protects: 'The policies of a table are exactly those of the guard, to the letter',
  },
  'organization-required': { ...live, verifier: 'V3', protects: 'No row belongs to nobody' },
  'organization-type': {
    ...both,
    verifier: 'V3',
    protects: 'Organizations are compared as plain text, byte by byte',
  },
  'organization-default': {
    ...schema,
    verifier: 'V3',
    protects: 'A row that names no organization gets the one in scope',
  },
  'organization-referenced': {
    ...both,
    verifier: 'V3',
    protects: 'Rows end with their organization',
  },
  'organization-indexed': { ...both, verifier: 'V4', protects: 'Reading one organization scans no other' },
  'key-of-organization': {
    ...both,
    verifier: 'V4',
    stops: 'release',
    protects: 'No key tells whether another organization has a value',
  },
  'reference-with-organization': {
    ...both,
    verifier: 'V5',
    protects: 'No row points at a row of another organization',
  },
  'reference-keeps-organization': {
    ...both,
    verifier: 'V5',
    protects: 'No foreign key moves a row to another organization, or to none',
  },
  'reference-to-person': {
    ...both,
    verifier: 'V5',
    protects: 'No foreign key tells whether somebody outside the organization exists',
  },
  'constraint-valid': {
    ...live,
    verifier: 'V5',
    protects: 'Every constraint holds for the rows that were there before it',
  },
  'numbers-shared': {
    ...both,
    verifier: 'V8',
    protects: 'No counter tells how busy the other organizations are',
  },
  'index-usable': {
    ...both,
    verifier: 'V17',
    protects: 'Indexes still serve queries under row-level security',
  },
  'rights-exact': { ...live, verifier: 'V7', protects: 'Each login holds exactly the rights it needs' },
  'person-updates': {
    ...live,
    verifier: 'V7',
    protects: 'Of a row addressed to a person, only the columns meant for it change',
  },
  'operations-record': {
    ...live,
    verifier: 'V7',
    protects: 'Who reads every organization is on record, and the record is only added to',
  },
  'organization-fixed': {
    ...live,
    verifier: 'V7',
    protects: 'No login may change the organization of a row',
  },
  'default-rights': {
    ...live,
    verifier: 'V7',
    protects: 'What is made later brings no rights of its own along',
  },
  'database-closed': { ...live, verifier: 'V7', protects: 'Only our logins may connect to the database' },
  'role-present': { ...live, verifier: 'V6', protects: 'The owner and the logins exist' },
  'role-plain': { ...live, verifier: 'V6', protects: 'No role of ours goes around row-level security' },
  'login-itself': {
    ...live,
    verifier: 'V6',
    protects: 'The server is connected as its own login, whatever stands in between',
  },
  'role-lent': { ...live, verifier: 'V6', protects: 'No other login may act as one of our roles' },
  'role-of-others': {
    ...live,
    verifier: 'V6',
    protects: 'No other login that may connect goes around row-level security',
  },
  'owner-no-login': { ...live, verifier: 'V6', protects: 'Nobody logs in as the owner' },
  'login-owns-nothing': { ...live, verifier: 'V6', protects: 'The logins own nothing' },
  'login-creates-nothing': {
    ...live,
    verifier: 'V7',
    protects: 'The logins create nothing, not even for a while',
  },
  'login-limits': {
    ...live,
    verifier: 'V13',
    protects: 'What a login begins ends by itself, so that nobody waits for it for ever',
  },
  'login-settings': {
    ...live,
    verifier: 'V13',
    protects: 'No stored setting changes how the statements of a login are judged',
  },
  'view-as-caller': {
    ...both,
    verifier: 'V8',
    protects: 'Views show rows with the rights of who asks, and copies of rows are out of reach',
  },
  'function-as-caller': {
    ...live,
    verifier: 'V9',
    protects: 'Functions run with the rights of who calls them',
  },
  'queue-guarded': {
    ...live,
    verifier: 'V9',
    protects: 'Jobs are enqueued for the organization in scope, by exactly the functions of the guard',
  },
  'function-leakproof': {
    ...live,
    verifier: 'V9',
    protects: 'No function of ours runs before the policy has chosen the rows',
  },
  'function-trusted': {
    ...live,
    verifier: 'V9',
    protects: 'No login calls a function of a language that may do anything',
  },
  'functions-closed': {
    ...live,
    verifier: 'V9',
    protects: 'Functions that read files, run SQL texts or watch neighbours are out of reach',
  },
  'set-config-closed': {
    ...live,
    verifier: 'V9',
    protects: 'No statement changes the settings of its session',
  },
  'extension-runs-sql': {
    ...live,
    verifier: 'V9',
    protects: 'No extension opens connections, runs SQL texts or reads files for a login',
  },
  'server-reachable': {
    ...live,
    verifier: 'V8',
    protects: 'No login reaches another server through this one',
  },
  'trigger-as-caller': {
    ...live,
    verifier: 'V10',
    protects: 'Triggers write with the rights of who changed the row',
  },
  'trigger-active': { ...live, verifier: 'V10', protects: 'Every trigger fires, those of foreign keys too' },
  'last-kept': {
    ...live,
    verifier: 'V10',
    protects: 'Every organization keeps the last of the rows that it has to keep, such as its owner',
  },
  'acts-recorded': {
    ...live,
    verifier: 'V10',
    protects: 'What changes in a table that is recorded leaves an entry in the same transaction',
  },
  'audit-guarded': {
    ...live,
    verifier: 'V10',
    protects: 'No login writes, changes or removes an entry of the audit log',
  },
  'rule-absent': { ...live, verifier: 'V10', protects: 'No rule rewrites a statement' },
  'partition-closed': {
    ...live,
    verifier: 'V11',
    protects: 'No partition or child table shows by its own name what its parent hides',
  },
  'publication-absent': {
    ...live,
    verifier: 'V12',
    protects: 'No rows are published past row-level security',
  },
  'subscription-absent': { ...live, verifier: 'V12', protects: 'No other server writes rows here' },
  'event-trigger-known': {
    ...live,
    verifier: 'V12',
    protects: 'Nothing unknown runs when the schema changes',
  },
  'server-patched': {
    ...live,
    verifier: 'V13',
    ofServer: true,
    protects: 'The server has no published hole in row-level security',
  },
  'log-without-values': {
    ...live,
    verifier: 'V13',
    ofServer: true,
    protects: 'The server logs no values of rows',
  },
  'large-object-absent': { ...live, verifier: 'V14', protects: 'No large object is shared by organizations' },
  'unscoped-reads-nothing': {
    ...live,
    verifier: 'V15',
    protects: 'Without an organization the login reads no row, tried out',
  },
  'unscoped-writes-nothing': {
    ...live,
    verifier: 'V15',
    protects: 'Without an organization the login adds no row, tried out',
  },
  'session-of-member': {
    ...both,
    verifier: 'V16',
    protects: 'A session lets go of an organization when its person leaves it',
  },
  'scope-function': {
    ...live,
    verifier: 'V18',
    protects: 'The functions that read the scope are ours, to the letter',
  },
  'citus-ready': {
    ...live,
    verifier: '-',
    protects: 'On Citus, every table can be spread by organization, and workers learn the scope',
  },
  'auth-present': {
    ...schema,
    verifier: 'V16',
    protects: 'db/schema.ts has every table and column that Better Auth reads and writes',
  },
  'auth-type': { ...schema, verifier: 'V16', protects: 'What Better Auth writes comes back as it was' },
  'auth-required': {
    ...schema,
    verifier: 'V16',
    protects: 'A column insists on a value exactly where Better Auth always has one',
  },
  'auth-unique': {
    ...schema,
    verifier: 'V16',
    protects: 'What Better Auth takes for unique is unique',
  },
  'auth-reference': {
    ...schema,
    verifier: 'V16',
    protects: 'Rows of sign-in end with what Better Auth says they end with',
  },
  'auth-index': { ...schema, verifier: 'V16', protects: 'Signing in scans no table' },
  'function-link': {
    ...source,
    verifier: '-',
    protects: 'Every server function names exactly one link',
  },
  'route-link': { ...source, verifier: '-', protects: 'Every server route names exactly one link' },
  'scope-by-link': {
    ...source,
    verifier: '-',
    protects: 'What people can call opens no scope of its own choice',
  },
  'auth-database': {
    ...source,
    verifier: '-',
    protects: 'Only lib/ reads people and organizations with the login of sign-in',
  },
  'unscoped-pool': { ...source, verifier: '-', protects: 'Nothing queries outside a scope without a reason' },
  'own-connection': {
    ...source,
    verifier: '-',
    protects: 'Nothing opens a connection of its own without a reason',
  },
  'raw-sql': { ...source, verifier: '-', protects: 'No text becomes SQL unseen without a reason' },
  'raw-setting': {
    ...source,
    verifier: '-',
    protects: 'No statement changes a setting or a role without a reason',
  },
  'cache-key': {
    ...source,
    verifier: '-',
    protects: 'What one organization has loaded is never shown in another',
  },
  'query-cache': {
    ...source,
    verifier: '-',
    protects: 'No cache of query results, which would know the statement and not the organization',
  },
  'storage-key': {
    ...source,
    verifier: '-',
    protects: 'Every stored file carries its organization in its key',
  },
  'session-organization': {
    ...source,
    verifier: '-',
    protects: 'The address decides the organization, never the session',
  },
  'exemption-used': {
    places: ['database', 'schema', 'source'],
    verifier: '-',
    protects: 'Every exemption still exempts something, and says why',
  },
} as const satisfies Record<string, Rule>

/** The name of a rule. */
export type RuleName = keyof typeof rules

/**
 * The rule of a name.
 *
 * @param name a name, of a rule or not
 * @returns undefined when no rule has that name
 * @example ruleNamed('policy-exact')?.protects
 */
export const ruleNamed = (name: string): Rule | undefined =>
  Object.hasOwn(rules, name) ? rules[name as RuleName] : undefined
