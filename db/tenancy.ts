import type { Exemption, TenancyConfig } from '@refactkit/tenancy'

/** Every table with an `organization_id` is an organization's, except those named here. */
export const tenancy: TenancyConfig = {
  auth: [
    'account',
    'default_role',
    'email_change',
    'invitation',
    'invitation_link',
    'known_device',
    'member',
    'notification',
    'notification_preference',
    'organization',
    'organization_domain',
    'organization_removal',
    'organization_role',
    'organization_slug',
    'passkey',
    'rate_limit',
    'removed_member',
    'session',
    'team',
    'team_member',
    'two_factor',
    'user',
    'verification',
  ],
  exempt: {},
  // A role is one of these or the key of one that the organization has made.
  samples: {
    member: { role: ['member', 'admin'] },
    invitation: { role: ['member', 'admin'] },
    invitation_link: { role: ['member', 'admin'] },
    default_role: { role: ['member', 'admin'] },
  },
  keeps: { member: { column: 'role', value: 'owner' } },
  // Names and states, never a secret and nothing long: it stays for as long as the organization keeps its log.
  audit: {
    people: { table: 'user', column: 'name' },
    organizations: { table: 'organization', days: 'audit_days' },
    references: { team_id: { table: 'team', column: 'name' } },
    tables: {
      data_export: { columns: ['state'], label: 'created_at' },
      default_role: { columns: ['role'], label: 'role' },
      gallery_image: { columns: ['name', 'deleted_at'], label: 'name' },
      invitation: { columns: ['email', 'role', 'status'], label: 'email' },
      invitation_link: { columns: ['role', 'maximum_uses', 'expires_at'], label: 'role' },
      member: { columns: ['role'], label: 'user_id', labels: 'person' },
      organization: { columns: ['name', 'slug', 'logo', 'audit_days', 'metadata'], label: 'name' },
      organization_domain: { columns: ['domain'], label: 'domain' },
      organization_role: { columns: ['name', 'permission'], label: 'name' },
      team: { columns: ['name'], label: 'name' },
      team_member: { columns: ['team_id'], label: 'user_id', labels: 'person' },
    },
  },
  accepted: [
    {
      rule: 'server-patched',
      object: 'PostgreSQL 18.4',
      reason:
        'The server that npm brings for development has no newer build. Every unique key of a tenant table begins with the ' +
        'organization, so ON CONFLICT reaches no other one.',
    },
    ...asTheLoginOfPeople({
      'lib/account/portrait.ts':
        'whose picture one person has, and whether who asks shares an organization with them',
      'lib/account/data/credentials.ts': 'as below; what signs them in',
      'lib/account/data/own.ts': 'what is held about one person: the id comes from the session',
      'lib/account/email-change.ts':
        'the address of one person: the id comes from the session, or from a sealed link in a letter',
      'lib/account/password.ts': 'the password of one person: the id comes from the session',
      'lib/account/profile.ts': 'how one person is called: the id comes from the session',
      'lib/account/removal.ts': 'one person, who goes with all that is theirs: the id comes from the session',
      'lib/account/sessions.ts': 'where one person is signed in: as above',
      'lib/account/ways-in.ts': 'how one person signs in: as above',
      'lib/audit.ts': 'for how long one organization keeps its log: its id comes from the link',
      'lib/auth.ts': "sessions and accounts are a person's; its hooks end in the files below",
      'lib/auth/appearance.ts': 'how pages look for a person',
      'lib/auth/accounts.ts': 'the password of a person',
      'lib/auth/confirmation.ts': 'the proof that it is the person who signed in',
      'lib/auth/confirmed-at.ts': 'how a person can show that it is them',
      'lib/auth/devices.ts': 'the devices that a person is remembered on',
      'lib/auth/known-devices.ts': 'where a person has signed in before',
      'lib/auth/linked-accounts.ts': 'an account that nobody confirmed becomes that of who owns its address',
      'lib/auth/mail-code.ts': 'the code that was sent to a person, by their session',
      'lib/auth/own-passkeys.ts': 'the passkeys of a person: the id comes from the session',
      'lib/auth/reseal.ts': 'the secrets of the second step of people',
      'lib/auth/second-step-setup.ts': 'the second step of a person: the id comes from the session',
      'lib/auth/clean-up.ts': 'sessions, links and rate limits that are over belong to people and addresses',
      'lib/auth/granting.ts':
        'the role of whoever invites, asked when an invitation is made and again when it is answered',
      'lib/auth/language.ts': 'the language of a person, and of whoever a letter goes to',
      'lib/auth/session-use.ts': 'when a session was used last, whoever it is',
      'lib/auth/rate-limits.ts': 'attempts are counted before anybody is known',
      'lib/jobs/enqueue-system.ts':
        "a letter to a person, such as a link to confirm an address, is no organization's",
      'lib/limits.ts': 'as above; the key names the person or the organization',
      'lib/organizations.ts': "the membership that opens a scope, and a person's list of organizations",
      'lib/organization-slugs.ts':
        'whose a slug is, asked before there is an organization; a change takes its id from the link',
      'lib/members.ts':
        'people and addresses of one organization: its id comes from the link, behind `member:read`',
      'lib/new-invitations.ts': 'as below; whether an address is a member’s already',
      'lib/open-invitations.ts': 'invitations of one organization: its id comes from the link',
      'lib/invitation-links.ts': 'links of one organization: its id comes from the link of the line',
      'lib/join-by-link.ts': 'whoever opens a link is no member yet',
      'lib/organization-domains.ts': 'domains of one organization: its id comes from the link',
      'lib/join-by-domain.ts': 'whoever joins by the domain of their address is no member yet',
      'lib/default-role.ts': 'the role that one organization gives, for those who come as well',
      'lib/invitations.ts': 'whoever answers an invitation is no member yet',
      'lib/data-export/tell.ts': 'what became of an export is said in its organization',
      'lib/notifications/digest.ts': 'one letter about all organizations of a person',
      'lib/notifications/inbox.ts': 'what one person was told: the id comes from the session',
      'lib/notifications/jobs.ts': 'what people were told is forgotten in time',
      'lib/notifications/personal-data.ts': 'as above, for the file of everything about them',
      'lib/notifications/preferences.ts': 'as above; how one person wants to be told',
      'lib/removal/ask.ts': 'an organization is closed by its owner, who alone can open it again',
      'lib/removal/letters.ts':
        'where the owners of an organization that is or was to be removed are written to',
      'lib/removal/remove-due.ts': 'an organization whose day has come: nobody can enter it',
      'lib/roles.ts': 'the roles of one organization: its id comes from the link',
      'lib/teams.ts': 'teams of one organization: its id comes from the link',
      'lib/stored-role.ts': 'the roles that an organization has made, for those who have one',
      'lib/portability/database.ts': 'ends the connections of a command',
      'lib/portability/people.ts':
        'people and invitations of one organization, for its archive; whom an archive names is looked up',
      'lib/portability/reserve.ts':
        'an organization that is being brought in or removed: nobody can enter it',
      'lib/seed/index.ts': 'the demo world',
      'lib/seed/notifications.ts': 'the demo world',
      'lib/seed/load/index.ts': 'made-up customers, in a database without real ones',
      'lib/seed/load/people.ts': 'as above',
    }),
    {
      rule: 'auth-index',
      object: 'organizationRole.role',
      reason: 'It is asked for together with the organization, whose key finds it.',
    },
    {
      rule: 'auth-index',
      object: 'twoFactor.secret',
      reason: 'It is encrypted, each time otherwise, so nobody can look for it.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/auth/letters.ts: sendInvitation',
      reason:
        'Better Auth calls it without a link; the organization is the one of the invitation that it has just stored.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/audit-command.ts: verifyOrganization',
      reason: 'For whoever runs the commands on the machine of the database; no request reaches it.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/activity/people.ts: noteActive',
      reason:
        'Counts, behind the request, the membership that requireMembership has just found for its person.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/gallery.ts: addImage',
      reason:
        'Takes files back after the request was hung up, for the organization whose scope it has been in.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/jobs/run.ts: attempt',
      reason: 'The worker has no link: the organization is the one that the database stamped on the job.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/portability/bring-in.ts: bringIn',
      reason: 'The organization that this very call has made, and that nobody can enter yet.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/portability/index.ts: exportOrganization',
      reason: 'For whoever runs the commands on the machine of the database; no request reaches it.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/portability/delete.ts: deleteAlone',
      reason: 'For whoever runs the commands on the machine of the database; no request reaches it.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/seed/gallery.ts: seedGallery',
      reason: 'The demo world, which no request reaches.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/seed/index.ts: seed',
      reason: 'The demo world, which no request reaches.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/seed/load/index.ts: load',
      reason: 'Made-up customers, which no request reaches.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/seed/load/index.ts: openDoor',
      reason: 'Made-up customers, which no request reaches.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/seed/load/gallery.ts: addImages',
      reason: 'Made-up customers, which no request reaches.',
    },
    {
      rule: 'scope-by-link',
      object: 'src/routes/files/$.ts: Route',
      reason: 'The signature, given to a checked member less than a minute ago, names the organization.',
    },
    {
      rule: 'scope-by-link',
      object: 'src/server/paged-response.ts: pagedResponse',
      reason: 'Reads the next page of a file while it is sent, in the scope that its first page was read in.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/account/data/each-organization.ts: eachOrganization',
      reason: 'One after another of those that memberships has just found for the person of the session.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/account/data/portrait-of.ts: portraitOf',
      reason: "The session's own person, who takes their picture home.",
    },
    {
      rule: 'scope-by-link',
      object: 'lib/account/data/person-tables.ts: personTables',
      reason: 'The rows that are addressed to the person of the session, who takes them home.',
    },
    {
      rule: 'scope-by-link',
      object: 'lib/account/removal.ts: deleteAccount',
      reason: 'Removes the files of the person of the session, who is being removed in the same transaction.',
    },
    {
      rule: 'scope-by-link',
      object: 'src/server/portrait.ts: portraitResponse',
      reason:
        'Opens the stored picture of somebody whom portraitFor has just found for who asks; no row is read.',
    },
    {
      rule: 'scope-by-link',
      object: 'src/server/organization-logo.ts: logoResponse',
      reason: 'Opens the stored logo of context.organization, which memberRequest has found; no row is read.',
    },
    {
      rule: 'unscoped-pool',
      object: 'db/check.ts: checkDatabase',
      reason: 'The check at boot reads catalogs, of no organization, and no row of a table.',
    },
    {
      rule: 'own-connection',
      object: 'db/index.ts: pool',
      reason: 'The connections of `db` itself: each statement carries the organization in scope.',
    },
    {
      rule: 'own-connection',
      object: 'db/auth-db.ts: authPool',
      reason: 'The connections of people and organizations, under a login that reads no tenant table.',
    },
    {
      rule: 'own-connection',
      object: 'db/auth-db.ts: authDb',
      reason: 'Drizzle over the connections above.',
    },
    {
      rule: 'own-connection',
      object: 'lib/notifications/ear.ts: Ear',
      reason: 'Hears whose news there is, under the login of people, and reads no table.',
    },
    {
      rule: 'raw-sql',
      object: 'lib/notifications/channel.ts: sayNews',
      reason:
        'NOTIFY takes no parameters: a name of our own making, and ids that match a pattern without quotes.',
    },
    {
      rule: 'own-connection',
      object: 'lib/jobs/queue.ts: Queue',
      reason: "The worker's own login, which reads the queue and no table of the schema.",
    },
    {
      rule: 'raw-sql',
      object: 'lib/jobs/enqueue-system.ts: enqueueSystem',
      reason: 'A constant text with parameters; the login may call this function and read nothing.',
    },
    {
      rule: 'storage-key',
      object: 'lib/mail/mailbox.ts',
      reason:
        'The mailbox of a server without SMTP or Resend: letters as files under random names, which no page shows.',
    },
    {
      rule: 'storage-key',
      object: 'lib/portability/temporary.ts',
      reason: 'An archive until it is stored or brought in: under a random name, and gone with the work.',
    },
    {
      rule: 'storage-key',
      object: 'lib/storage/create-storage.ts',
      reason:
        'The storage itself: it takes every key from fileKey, which takes the organization from the scope.',
    },
    {
      rule: 'storage-key',
      object: 'lib/storage/local-driver.ts',
      reason: 'The disk under the storage: it is handed keys and makes none.',
    },
  ],
  // Beside every tenant table. No address, no session, no password: a report needs names and numbers.
  operations: {
    organization: ['id', 'name', 'slug', 'created_at'],
    member: ['organization_id', 'user_id', 'role', 'created_at'],
    user: ['id', 'name', 'created_at'],
  },
}

/** The files that read people and organizations before there is a scope, or without one; SECURITY.md shows the list. */
function asTheLoginOfPeople(reasons: Record<string, string>): Exemption[] {
  return Object.entries(reasons).map(([object, reason]) => ({ rule: 'auth-database', object, reason }))
}
