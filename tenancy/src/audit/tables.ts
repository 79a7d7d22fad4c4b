import type { RoleNames } from '../guard/logins'
import type { Policy } from '../schema/policy'

/**
 * The tables of the audit log. An entry is what one statement did to one row; a seal closes an entry into the chain of its
 * organization. Neither is ever updated, but for the mark of what a seal stands for that retention has removed.
 *
 * @param organizations the table that `organization_id` refers to, as SQL
 */
export const auditTables = (organizations: string) => `
create table if not exists audit.entry (
  organization_id text not null references ${organizations} (id) on delete cascade,
  id uuid not null,
  at timestamptz not null,
  actor text,
  actor_name text,
  system text,
  address text,
  agent text,
  request text,
  subject text not null,
  act text not null check (act in ('insert', 'update', 'delete')),
  row_id text,
  label text,
  before jsonb,
  after jsonb,
  primary key (organization_id, id)
);
create table if not exists audit.seal (
  organization_id text not null references ${organizations} (id) on delete cascade,
  seq bigint not null,
  entry_id uuid not null,
  entry_at timestamptz not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  trimmed boolean not null default false,
  primary key (organization_id, seq),
  unique (organization_id, entry_id)
);`

/** The indexes of the log beside its keys, by name: the list of one kind of thing, and that of one person. */
export const auditIndexes: Readonly<Record<string, string>> = {
  entry_subject_idx: '(organization_id, subject, id)',
  entry_actor_idx: '(organization_id, actor, id)',
}

/**
 * The policies of the log. An organization reads its own entries and no login writes any: they are written by the owner,
 * as whom the triggers run, and the policies bind the owner too. Nobody has one for updating an entry.
 *
 * @param roles the owner, and the login of tenant queries
 */
export const auditPolicies = ({
  owner,
  app,
}: Pick<RoleNames, 'owner' | 'app'>): Record<'entry' | 'seal', Policy[]> => {
  const inScope = {
    text: 'organization_id = (select rk.organization_id())',
    printed: '(organization_id = ( SELECT rk.organization_id() AS organization_id))',
  }
  const every = { text: 'true', printed: 'true' }
  return {
    entry: [
      // The login of people has no scope: the organization is the one of the row that was changed.
      { name: 'entry_recorded', command: 'insert', to: owner, check: every },
      { name: 'entry_sealed', command: 'select', to: owner, using: inScope },
      { name: 'entry_trimmed', command: 'delete', to: owner, using: inScope },
      { name: 'entry_read', command: 'select', to: app, using: inScope },
    ],
    seal: [{ name: 'seal_in_scope', command: 'all', to: owner, using: inScope, check: inScope }],
  }
}
