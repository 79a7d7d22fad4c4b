/** A function that runs with the rights of the owner, and the login that may call it. */
export interface Definer {
  /** As `regprocedure` prints it. */
  readonly signature: string
  readonly arguments: string
  readonly returns: string
  /** PL/pgSQL, letter by letter as `pg_proc.prosrc` keeps it. */
  readonly body: string
  readonly caller: 'app' | 'auth' | 'jobs'
}

/**
 * Of one that waits under the same key, no worker may see less than what is being written here: it is held until this
 * transaction ends, and where a worker was first, another one is added.
 */
const insertJob = (organization: string) => `
  loop
    insert into jobs.job (queue, organization_id, payload, run_at, singleton_key)
    values ($1, ${organization}, $2, least(coalesce($3, pg_catalog.now()), pg_catalog.now() + interval '1 year'), $4)
    on conflict (queue, lane, singleton_key) where state = 'waiting' and attempts = 0 and singleton_key is not null do nothing
    returning id into made;
    exit when made is not null;
    perform from jobs.job
     where queue = $1 and lane = coalesce(${organization}, '') and singleton_key = $4 and state = 'waiting' and attempts = 0
       for key share;
    exit when found;
  end loop;
  return made;
end`

/**
 * The only way of the application to the queue. The organization comes from the scope and from nowhere else, so neither a
 * forgotten argument nor injected SQL can enqueue for another; without a scope nothing is enqueued.
 */
const enqueue: Definer = {
  signature: 'rk.enqueue(text,jsonb,timestamp with time zone,text)',
  arguments:
    'queue text, payload jsonb, start_after timestamptz default null, singleton_key text default null',
  returns: 'uuid',
  body: `
#variable_conflict use_column
declare
  organization constant text := rk.organization_id();
  made uuid;
begin
  if organization is null then
    raise exception 'A job was enqueued outside any organization.' using errcode = '42501';
  end if;${insertJob('organization')}
`,
  caller: 'app',
}

/** For what belongs to no organization: a letter to somebody who is signing up. Inside a scope it refuses. */
const enqueueSystem: Definer = {
  ...enqueue,
  signature: 'rk.enqueue_system(text,jsonb,timestamp with time zone,text)',
  body: `
#variable_conflict use_column
declare
  made uuid;
begin
  if rk.organization_id() is not null then
    raise exception 'A job of the system was enqueued inside an organization.' using errcode = '42501';
  end if;${insertJob('null')}
`,
  caller: 'auth',
}

/**
 * Ends a job inside the transaction of what it wrote, so that both are there or neither. True when the job was still this
 * worker's: one whose lease was lost must roll back.
 */
const finishJob: Definer = {
  signature: 'rk.finish_job(uuid,uuid)',
  arguments: 'job uuid, lease uuid',
  returns: 'boolean',
  body: `
#variable_conflict use_column
begin
  update jobs.job
     set state = 'done', payload = '{}', finished_at = pg_catalog.now(), lease = null, lease_until = null, error = null
   where id = $1 and lease = $2 and state = 'active' and organization_id = rk.organization_id();
  return found;
end
`,
  caller: 'app',
}

/** What was given up of the organization in scope, the newest first; of others, and of what waits or runs, it reads nothing. */
const failedJobs: Definer = {
  signature: 'rk.failed_jobs(text)',
  arguments: 'queue text',
  returns: 'table(id uuid, payload jsonb, error text, finished_at timestamptz)',
  body: `
#variable_conflict use_column
begin
  return query
    select j.id, j.payload, j.error, j.finished_at
      from jobs.job j
     where j.queue = $1 and j.state = 'failed' and j.organization_id = rk.organization_id()
     order by j.finished_at desc, j.id desc limit 200;
end
`,
  caller: 'app',
}

/** Has what was given up of the organization in scope tried again from the start. True when there was such a job. */
const retryJob: Definer = {
  signature: 'rk.retry_job(uuid)',
  arguments: 'job uuid',
  returns: 'boolean',
  body: `
#variable_conflict use_column
begin
  update jobs.job
     set state = 'waiting', attempts = 0, run_at = pg_catalog.now(), finished_at = null, singleton_key = null, error = null
   where id = $1 and state = 'failed' and organization_id = rk.organization_id();
  return found;
end
`,
  caller: 'app',
}

/** Forgets what was given up of the organization in scope. True when there was such a job. */
const forgetJob: Definer = {
  signature: 'rk.forget_job(uuid)',
  arguments: 'job uuid',
  returns: 'boolean',
  body: `
#variable_conflict use_column
begin
  delete from jobs.job where id = $1 and state = 'failed' and organization_id = rk.organization_id();
  return found;
end
`,
  caller: 'app',
}

/** The ids of all organizations, for the worker to give each its own job; it may read nothing else of them. */
const organizations: Definer = {
  signature: 'jobs.organizations()',
  arguments: '',
  returns: 'setof text',
  body: `
declare
  organizations constant regclass := (
    select confrelid from pg_catalog.pg_constraint where conrelid = 'jobs.job'::regclass and contype = 'f'
  );
begin
  if organizations is not null then
    return query execute 'select id::text from ' || organizations;
  end if;
end
`,
  caller: 'jobs',
}

/** Every function of the queue that runs with the rights of the owner; `check` accepts exactly these. */
export const jobDefiners: readonly Definer[] = [
  enqueue,
  enqueueSystem,
  finishJob,
  failedJobs,
  retryJob,
  forgetJob,
  organizations,
]

/**
 * How the worker takes jobs, under its own login and with its own rights. One worker at a time, or the cap per
 * organization would be counted before another's jobs are seen. Of every organization with jobs due it takes the oldest;
 * whoever was served longest ago comes first. A jump from organization to organization in the index makes the cost that of
 * the organizations waiting, not that of their jobs.
 */
export const claimFunction = `
create or replace function jobs.claim(
  wanted_queue text, most integer, per_lane integer, lease_seconds integer, moment timestamptz
) returns setof jobs.job language plpgsql set search_path = '' as $claim$
begin
  lock table jobs.turn in share row exclusive mode;
  return query
  with recursive waiting(lane) as (
    (select j.lane from jobs.job j where j.queue = wanted_queue and j.state = 'waiting' order by j.lane limit 1)
    union all
    select (select j.lane from jobs.job j
             where j.queue = wanted_queue and j.state = 'waiting' and j.lane > w.lane order by j.lane limit 1)
      from waiting w where w.lane is not null
  ), chosen as (
    select head.id, w.lane
      from waiting w
      left join jobs.turn t on t.queue = wanted_queue and t.lane = w.lane
     cross join lateral (
       select due.id, row_number() over () as place
         from (select j.id from jobs.job j
                where j.queue = wanted_queue and j.lane = w.lane and j.state = 'waiting' and j.run_at <= moment
                order by j.run_at, j.id
                limit greatest(0, per_lane - (select count(*) from jobs.job a
                  where a.queue = wanted_queue and a.lane = w.lane and a.state = 'active'))
                  for update skip locked) due) head
     where w.lane is not null
     order by head.place, t.served_at nulls first, w.lane
     limit most
  ), served as (
    insert into jobs.turn (queue, lane, served_at) select distinct wanted_queue, lane, moment from chosen
    on conflict (queue, lane) do update set served_at = excluded.served_at
  )
  update jobs.job j
     set state = 'active', attempts = j.attempts + 1, lease = gen_random_uuid(),
         lease_until = moment + make_interval(secs => lease_seconds)
    from chosen c where j.id = c.id
  returning j.*;
end
$claim$`
