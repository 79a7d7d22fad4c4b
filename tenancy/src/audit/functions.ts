import type { KnownTable } from '../schema/kinds'
import { recordersOf } from './record'
import type { Named } from './record-body'

/** A function of the log, which runs with the rights of the owner. */
export interface AuditFunction {
  /** As `regprocedure` prints it. */
  readonly signature: string
  readonly arguments: string
  readonly returns: string
  /** PL/pgSQL, letter by letter as `pg_proc.prosrc` keeps it. */
  readonly body: string
  /** The login that may call it; a trigger is called by nobody. */
  readonly caller: 'app' | 'nobody'
  /** Its settings, as `pg_proc.proconfig` keeps them. */
  readonly settings: readonly string[]
}

const settings = ['search_path=""']

/** What an entry is sealed by: the hash before it, and all that it says. The moment as a number, which no time zone moves. */
const digest = (
  previous: string,
  e: string,
) => `sha256(convert_to(encode(${previous}, 'hex') || jsonb_build_array(
      ${[
        'organization_id',
        'id',
        'actor',
        'actor_name',
        'system',
        'address',
        'agent',
        'request',
        'subject',
        'act',
        'row_id',
      ]
        .map((column) => `${e}.${column}`)
        .join(', ')},
      ${e}.label, ${e}.before, ${e}.after, extract(epoch from ${e}.at))::text, 'UTF8'))`

/** How long after its moment an entry may be committed: longer than any transaction of the logins lives. */
const late = `interval '1 hour'`

const requireScope = `
  if organization is null then
    raise exception 'The audit log was used outside any organization.' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('audit ' || organization, 0));`

const seal: AuditFunction = {
  signature: 'rk.seal_audit(integer)',
  arguments: 'most integer',
  returns: 'integer',
  body: `
declare
  organization constant text := rk.organization_id();
  number bigint;
  chained bytea;
  since timestamptz;
  e audit.entry;
  ids uuid[] := '{}';
  moments timestamptz[] := '{}';
  hashes bytea[] := '{}';
begin${requireScope}
  select s.seq, s.hash into number, chained from audit.seal s where s.organization_id = organization order by s.seq desc limit 1;
  select s.entry_at - ${late} into since from audit.seal s where s.organization_id = organization
   order by s.entry_id desc limit 1;
  for e in
    select n.* from audit.entry n
     where n.organization_id = organization
       and (since is null or n.id >= (lpad(to_hex((extract(epoch from since) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid)
       and not exists (select from audit.seal s where s.organization_id = organization and s.entry_id = n.id)
     order by n.organization_id, n.id limit most
  loop
    chained := ${digest(`coalesce(chained, '')`, 'e')};
    ids := ids || e.id;
    moments := moments || e.at;
    hashes := hashes || chained;
  end loop;
  insert into audit.seal (organization_id, seq, entry_id, entry_at, hash)
  select organization, coalesce(number, 0) + m.place, m.id, m.at, m.hash
    from unnest(ids, moments, hashes) with ordinality m(id, at, hash, place);
  return cardinality(ids);
end`,
  caller: 'app',
  settings,
}

const verify: AuditFunction = {
  signature: 'rk.verify_audit(text)',
  arguments: 'known text',
  returns: 'table(problem text, seq bigint, entry uuid, at timestamp with time zone)',
  body: `
#variable_conflict use_column
declare
  organization constant text := rk.organization_id();
begin${requireScope}
  return query
  with chain as (
    select s.*, lag(s.hash) over w as previous, lag(s.seq) over w as before
      from audit.seal s where s.organization_id = organization window w as (order by s.seq)
  ), read as (
    select c.seq, c.entry_id, c.entry_at, c.before, c.trimmed, e.id is not null as there,
        c.hash = ${digest(`coalesce(c.previous, '')`, 'e')} as whole
      from chain c left join audit.entry e on e.organization_id = organization and e.id = c.entry_id
  ), newest as (
    select s.entry_at from audit.seal s where s.organization_id = organization order by s.entry_id desc limit 1
  )
  select * from (
    select case when r.before is null and r.trimmed then null
        when r.before is null and r.seq <> 1 or r.before is not null and r.seq <> r.before + 1 then 'gap'
        when not r.there then 'missing' when not r.whole then 'altered' end, r.seq, r.entry_id, r.entry_at
      from read r
    union all
    select 'inserted', null, e.id, e.at from audit.entry e, newest n
     where e.organization_id = organization and e.at < n.entry_at - ${late}
       and not exists (select from audit.seal s where s.organization_id = organization and s.entry_id = e.id)
    union all
    select 'unknown', null, null, null where known is not null and not exists (
      select from audit.seal s where s.organization_id = organization and s.hash = decode(known, 'hex'))
  ) found(problem, seq, entry, at) where found.problem is not null order by found.at, found.seq;
end`,
  caller: 'app',
  settings,
}

const state: AuditFunction = {
  signature: 'rk.audit_state()',
  arguments: '',
  returns:
    'table(entries bigint, sealed bigint, removed bigint, seq bigint, hash text, sealed_at timestamp with time zone)',
  body: `
#variable_conflict use_column
declare
  organization constant text := rk.organization_id();
begin${requireScope}
  return query
  select (select count(*) from audit.entry e where e.organization_id = organization),
      count(*) filter (where not s.trimmed), coalesce(max(s.seq) filter (where s.trimmed), 0), max(s.seq),
      (select encode(l.hash, 'hex') from audit.seal l where l.organization_id = organization order by l.seq desc limit 1),
      max(s.sealed_at)
    from audit.seal s where s.organization_id = organization;
end`,
  caller: 'app',
  settings,
}

/**
 * Removes what is older than the organization keeps its log, as its own row says and no caller. Only what is sealed goes; of
 * what went, the last seal stays, from which the chain goes on, and an entry that says so.
 */
const trim = ({ organizations, days }: Named): AuditFunction => ({
  signature: 'rk.trim_audit(integer)',
  arguments: 'most integer',
  returns: 'integer',
  body: `
declare
  organization constant text := rk.organization_id();
  moment constant timestamptz := clock_timestamp();
  micros constant bigint := (extract(epoch from moment) * 1000000)::bigint;
  keep integer;
  edge bigint;
  start bigint;
  removed integer;
begin${requireScope}
  select ${days ? `o.${days}` : 'null::integer'} into keep from ${organizations} o where o.id = organization;
  if keep is null then return 0; end if;
  select coalesce(min(s.seq) filter (where s.entry_at >= moment - make_interval(days => keep)), max(s.seq) + 1),
      min(s.seq) filter (where not s.trimmed)
    into edge, start from audit.seal s where s.organization_id = organization;
  edge := least(edge, start + most);
  if edge is null or edge <= start then return 0; end if;
  delete from audit.entry e using audit.seal s
   where s.organization_id = organization and s.seq < edge and e.organization_id = organization and e.id = s.entry_id;
  get diagnostics removed = row_count;
  update audit.seal set trimmed = true where organization_id = organization and seq = edge - 1;
  delete from audit.seal where organization_id = organization and seq < edge - 1;
  insert into audit.entry (organization_id, id, at, system, subject, act, before)
  values (organization, (lpad(to_hex(micros / 1000), 12, '0') || '7' || lpad(to_hex(micros % 1000 * 4096 / 1000), 3, '0')
      || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid,
    moment, 'audit.trim', 'audit_entry', 'delete', jsonb_build_object('entries', removed, 'days', keep, 'through', edge - 1));
  return removed;
end`,
  caller: 'app',
  settings,
})

/**
 * Every function of the log; `check` accepts exactly these.
 *
 * @param tables those whose changes may be recorded
 * @param named the tables that they read, from `namedOf`
 */
export const auditFunctions = (tables: readonly KnownTable[], named: Named): readonly AuditFunction[] => [
  ...recordersOf(tables, named).map(
    (recorder): AuditFunction => ({
      ...recorder,
      arguments: '',
      returns: 'trigger',
      caller: 'nobody',
      // A migration that the owner runs has it off, and would be refused for the entry that it writes.
      settings: [...settings, 'row_security=on'],
    }),
  ),
  seal,
  verify,
  state,
  trim(named),
]
