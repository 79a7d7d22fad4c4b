import type { RoleNames } from '../guard/logins'
import type { Policy } from '../schema/policy'

/** The largest payload, as bytes of JSON text: a job says what to do, and finds the data where it is. */
export const payloadBytes = 65_536

/**
 * The tables of the queue. A job belongs to one organization, or to none when the system declares it; `lane` is the
 * organization with a text in the place of null, so that indexes and turns treat the system as one more customer.
 *
 * `turn` remembers when each lane was last served: whoever waits longest is next, however many jobs the others have.
 *
 * @param organizations the table that `organization_id` refers to, as SQL, or undefined when the schema has none
 */
export const jobTables = (organizations: string | undefined) => `
create table if not exists jobs.job (
  id uuid primary key default gen_random_uuid(),
  queue text not null check (queue ~ '^[a-z][a-z0-9.-]{0,62}$'),
  organization_id text ${organizations ? `references ${organizations} (id) on delete cascade` : ''},
  lane text not null generated always as (coalesce(organization_id, '')) stored,
  payload jsonb not null check (octet_length(payload::text) <= ${payloadBytes}),
  singleton_key text check (char_length(singleton_key) between 1 and 200),
  state text not null default 'waiting' check (state in ('waiting', 'active', 'done', 'failed')),
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  lease uuid,
  lease_until timestamptz,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  error text check (char_length(error) <= 1000)
);
create table if not exists jobs.turn (
  queue text not null,
  lane text not null,
  served_at timestamptz not null,
  primary key (queue, lane)
);`

/** The indexes of the queue, by name, and what stands around the name where they are made. */
export const jobIndexes: Readonly<Record<string, readonly [create: string, on: string]>> = {
  job_waiting_idx: ['create index', `(queue, lane, run_at, id) where state = 'waiting'`],
  job_due_idx: ['create index', `(queue, run_at) where state = 'waiting'`],
  job_active_idx: ['create index', `(queue, lane) where state = 'active'`],
  job_finished_idx: ['create index', `(queue, finished_at) where state in ('done', 'failed')`],
  job_organization_idx: ['create index', '(organization_id)'],
  job_singleton_idx: [
    'create unique index',
    `(queue, lane, singleton_key) where state = 'waiting' and attempts = 0 and singleton_key is not null`,
  ],
}

/**
 * The policies of the queue. The functions with which the application reaches it run as the owner, and the policies bind
 * the owner too: even a mistake in one of them cannot touch a job of another organization.
 *
 * @param roles the owner, and the worker's login
 */
export const jobPolicies = ({ owner, jobs }: Pick<RoleNames, 'owner' | 'jobs'>): Policy[] => {
  const inScope = {
    text: 'organization_id is not distinct from (select rk.organization_id())',
    printed: '(NOT (organization_id IS DISTINCT FROM ( SELECT rk.organization_id() AS organization_id)))',
  }
  const every = { text: 'true', printed: 'true' }
  return [
    { name: 'job_in_scope', command: 'all', to: owner, using: inScope, check: inScope },
    { name: 'job_of_worker', command: 'all', to: jobs, using: every, check: every },
  ]
}
