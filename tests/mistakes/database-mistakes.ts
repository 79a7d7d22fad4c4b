/** A mistake made in a live database, and what the check says of it. `<app>`, `<owner>`… stand for the names of roles. */
export interface DatabaseMistake {
  readonly mistake: string
  readonly sql: string
  readonly rule: string
  readonly severity?: 'warning'
  readonly object: string
  /** The whole sentence. */
  readonly says: string
  /** What puts the database back where the fix is a line of code; or what is left over once the fix has been run. */
  readonly undo?: string
  /** The fix is for a person to write, not for a shell. */
  readonly byHand?: true
  /** The push that mends it changes the shape of tables. */
  readonly reshapes?: true
  /** Other rules that rightly say something of the same mistake. */
  readonly also?: readonly string[]
}

const definer = (name: string, returns = 'int', body = 'return 1') =>
  `create function ${name}() returns ${returns} language sql security definer ${body}; alter function ${name}() owner to <owner>;`

const trigger = 'language plpgsql as $$ begin return new; end $$'

export const databaseMistakes: readonly DatabaseMistake[] = [
  {
    mistake: 'a table that was never pushed',
    sql: 'drop table testcountry',
    rule: 'table-present',
    object: 'public.testcountry',
    reshapes: true,
    says: 'The schema has it, the database does not.',
  },
  {
    mistake: 'a table that belongs to the administrator',
    sql: 'alter table testproject owner to postgres',
    rule: 'owner-exact',
    object: 'public.testproject',
    reshapes: true,
    says: 'It belongs to postgres.',
  },
  {
    mistake: 'a forgotten ENABLE ROW LEVEL SECURITY',
    sql: 'alter table testproject disable row level security',
    rule: 'rls-enabled',
    object: 'public.testproject',
    says: 'Row-level security is off: every organization would see every row.',
  },
  {
    mistake: 'a forgotten FORCE ROW LEVEL SECURITY',
    sql: 'alter table testproject no force row level security',
    rule: 'rls-forced',
    object: 'public.testproject',
    says: 'Row-level security does not bind the owner: a view or function would leak.',
  },
  {
    mistake: 'a forgotten policy',
    sql: 'drop policy tenant_isolation on testproject; drop policy operations_read on testproject',
    rule: 'policy-exact',
    object: 'public.testproject',
    says: 'It has no policy, so no organization reads or writes its rows.',
  },
  {
    mistake: 'USING (true)',
    sql: 'drop policy operations_read on testproject; alter policy tenant_isolation on testproject using (true) with check (true)',
    rule: 'policy-exact',
    object: 'public.testproject',
    says: 'Its policies are not exactly those of the guard: it has tenant_isolation using true with check true.',
  },
  {
    mistake: 'a policy for INSERT that forgets WITH CHECK',
    sql: `drop policy operations_read on testproject; drop policy tenant_isolation on testproject;
      create policy everything on testproject for insert to <app> with check (true)`,
    rule: 'policy-exact',
    object: 'public.testproject',
    says: 'Its policies are not exactly those of the guard: it has everything with check true.',
    reshapes: true,
  },
  {
    mistake: 'a nullable organization',
    sql: 'alter table testtask drop constraint testtask_organization_id_id_pk; alter table testtask alter organization_id drop not null',
    rule: 'organization-required',
    object: 'public.testtask',
    reshapes: true,
    says: 'organization_id may be null.',
    also: ['organization-indexed'],
  },
  {
    mistake: 'an organization compared without its case',
    sql: `create collation any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      drop policy tenant_isolation on testtask; drop policy operations_read on testtask;
      alter table testtask drop constraint testtask_project_fk, drop constraint testtask_organization_id_organization_id_fk,
      alter organization_id type text collate any_case;
      create policy tenant_isolation on testtask to <app> using (organization_id = (select rk.organization_id()))
      with check (organization_id = (select rk.organization_id()))`,
    rule: 'organization-type',
    object: 'public.testtask',
    says: 'organization_id is text with a collation that takes different texts for equal; organizations are compared as plain text.',
    undo: `drop collation any_case; alter table testtask add constraint testtask_organization_id_organization_id_fk foreign key
      (organization_id) references organization (id) on delete cascade, add constraint testtask_project_fk foreign key
      (organization_id, testproject_id) references testproject (organization_id, id) on delete cascade`,
    also: ['policy-exact', 'organization-referenced'],
  },
  {
    mistake: 'rows that outlive their organization',
    sql: 'alter table testproject drop constraint testproject_organization_id_organization_id_fk',
    rule: 'organization-referenced',
    severity: 'warning',
    object: 'public.testproject',
    says: 'Its rows stay behind when their organization is deleted.',
    byHand: true,
    undo: `alter table testproject add constraint testproject_organization_id_organization_id_fk
      foreign key (organization_id) references organization (id) on delete cascade`,
  },
  {
    mistake: 'a missing index on the organization',
    sql: `alter table testtask drop constraint testtask_organization_id_id_pk; alter table testtask add constraint testtask_pk primary key (id)`,
    rule: 'organization-indexed',
    severity: 'warning',
    object: 'public.testtask',
    says: 'No index begins with organization_id: reading one organization scans all of them.',
    byHand: true,
    undo: `alter table testtask drop constraint testtask_pk;
      alter table testtask add constraint testtask_organization_id_id_pk primary key (organization_id, id)`,
    also: ['key-of-organization'],
  },
  {
    mistake: 'a global unique key',
    sql: 'alter table testproject add constraint testproject_name_key unique (name)',
    rule: 'key-of-organization',
    object: 'public.testproject',
    says: 'testproject_name_key is unique across organizations, and before 18.7 ON CONFLICT on such a key shows rows of neighbours (CVE-2026-120154).',
    byHand: true,
    undo: 'alter table testproject drop constraint testproject_name_key',
  },
  {
    mistake: 'an exclusion constraint across organizations',
    sql: 'alter table testproject add constraint testproject_once exclude using btree (name with =)',
    rule: 'key-of-organization',
    object: 'public.testproject',
    says: 'testproject_once is unique across organizations, and before 18.7 ON CONFLICT on such a key shows rows of neighbours (CVE-2026-120154).',
    byHand: true,
    undo: 'alter table testproject drop constraint testproject_once',
  },
  {
    mistake: 'an exclusion constraint that compares organizations for being different',
    sql: `create extension btree_gist;
      alter table testproject add constraint testproject_alone exclude using gist (organization_id with <>, name with =)`,
    rule: 'key-of-organization',
    object: 'public.testproject',
    says: 'testproject_alone is unique across organizations, and before 18.7 ON CONFLICT on such a key shows rows of neighbours (CVE-2026-120154).',
    byHand: true,
    undo: 'alter table testproject drop constraint testproject_alone; drop extension btree_gist',
  },
  {
    mistake: 'a single-column foreign key between tenant tables',
    sql: `alter table testproject add constraint testproject_id_key unique (organization_id, id, name);
      create unique index testproject_global on testproject (id); alter table testtask add constraint testtask_single_fk
      foreign key (testproject_id) references testproject (id)`,
    rule: 'reference-with-organization',
    object: 'public.testtask',
    says: 'testtask_single_fk points at testproject without the organization, so a row may point at a row of another one.',
    byHand: true,
    undo: `alter table testtask drop constraint testtask_single_fk; drop index testproject_global;
      alter table testproject drop constraint testproject_id_key`,
    also: ['key-of-organization'],
  },
  {
    mistake: 'a foreign key to a person instead of to a member',
    sql: 'alter table testtask add column assignee text, add constraint testtask_assignee_fk foreign key (assignee) references "user" (id)',
    rule: 'reference-to-person',
    severity: 'warning',
    object: 'public.testtask',
    says: 'testtask_assignee_fk points at "user" alone, so an insert tells whether that row exists outside the organization.',
    byHand: true,
    undo: 'alter table testtask drop column assignee',
    also: ['rights-exact'],
  },
  {
    mistake: 'ON UPDATE CASCADE',
    sql: `alter table testtask drop constraint testtask_project_fk, add constraint testtask_project_fk foreign key (organization_id, testproject_id)
      references testproject (organization_id, id) on update cascade on delete cascade`,
    rule: 'reference-keeps-organization',
    object: 'public.testtask',
    says: 'testtask_project_fk changes organization_id when the row it points at changes its key.',
  },
  {
    mistake: 'SET NULL that takes the organization with it',
    sql: `alter table testtask alter testproject_id drop not null, drop constraint testtask_project_fk, add constraint testtask_project_fk
      foreign key (organization_id, testproject_id) references testproject (organization_id, id) on delete set null`,
    rule: 'reference-keeps-organization',
    object: 'public.testtask',
    says: 'testtask_project_fk takes organization_id from the row when the row it points at is deleted.',
    undo: `alter table testtask alter testproject_id set not null, drop constraint testtask_project_fk, add constraint testtask_project_fk
      foreign key (organization_id, testproject_id) references testproject (organization_id, id) on delete cascade`,
  },
  {
    mistake: 'a foreign key that was added NOT VALID and left so',
    sql: `alter table testtask drop constraint testtask_project_fk, add constraint testtask_project_fk foreign key (organization_id, testproject_id)
      references testproject (organization_id, id) on delete cascade not valid`,
    rule: 'constraint-valid',
    object: 'public.testtask',
    says: 'testtask_project_fk was never held against the rows that were there before it.',
  },
  {
    mistake: 'a session that keeps the organization of a person who left',
    sql: 'alter table session drop constraint session_active_member_fk',
    rule: 'session-of-member',
    object: 'public.session',
    says: 'A session keeps its organization after its person has left it.',
    byHand: true,
    undo: `alter table session add constraint session_active_member_fk foreign key (active_organization_id, user_id)
      references member (organization_id, user_id) on delete set null (active_organization_id)`,
  },
  {
    mistake: 'a serial number counted across organizations',
    sql: 'alter table testproject add column number bigint generated always as identity',
    rule: 'numbers-shared',
    severity: 'warning',
    object: 'public.testproject',
    says: 'number counts for all organizations together, so its gaps tell how busy the others are.',
    byHand: true,
    undo: 'alter table testproject drop column number',
    also: ['rights-exact'],
  },
  {
    mistake: 'a grant on a sequence',
    sql: 'create sequence counter; alter sequence counter owner to <owner>; grant usage, update on counter to <app>',
    rule: 'numbers-shared',
    object: 'counter',
    says: '<app> may use it, and its numbers tell how busy all organizations are.',
    undo: 'drop sequence counter',
  },
  {
    mistake: 'an index that row-level security keeps queries from using',
    sql: `create index testproject_search on testproject (organization_id, lower(name)); create index testproject_like on testproject using gin
      (to_tsvector('simple', name))`,
    rule: 'index-usable',
    severity: 'warning',
    object: 'public.testproject',
    says: 'testproject_like holds an expression, which row-level security keeps queries from using: its comparison is not leakproof.',
    byHand: true,
    undo: 'drop index testproject_search, testproject_like',
  },
  {
    mistake: 'an index on what a function makes of a column',
    sql: 'create index testproject_lower on testproject (organization_id, lower(name))',
    rule: 'index-usable',
    severity: 'warning',
    object: 'public.testproject',
    says: 'testproject_lower holds an expression, which row-level security keeps queries from using: its comparison is not leakproof.',
    byHand: true,
    undo: 'drop index testproject_lower',
  },
  {
    mistake: 'a TRUNCATE grant',
    sql: 'grant truncate on testproject to <app>',
    rule: 'rights-exact',
    object: 'public.testproject',
    says: '<app> holds DELETE, INSERT, SELECT, TRUNCATE, UPDATE on it, and needs exactly DELETE, INSERT, SELECT, UPDATE.',
  },
  {
    mistake: 'a grant to everybody',
    sql: 'grant select on session to public',
    rule: 'rights-exact',
    object: 'public.session',
    says: 'Everybody holds rights on it.',
  },
  {
    mistake: 'sign-in reading tenant rows',
    sql: 'grant select (name) on testproject to <auth>',
    rule: 'rights-exact',
    object: 'public.testproject',
    says: '<auth> holds SELECT on it.',
  },
  {
    mistake: 'an UPDATE grant on the organization',
    sql: 'grant update (organization_id) on testproject to <app>',
    rule: 'organization-fixed',
    object: 'public.testproject',
    says: '<app> may move rows to another organization.',
  },
  {
    mistake: 'default rights that later tables bring along',
    sql: 'alter default privileges grant select on sequences to <app>',
    rule: 'default-rights',
    severity: 'warning',
    object: 'every schema',
    says: '<app> gets rights on all sequences that postgres makes.',
  },
  {
    mistake: 'default rights of the owner for a role that is none of ours',
    sql: 'alter default privileges for role <owner> in schema public grant select on tables to pg_monitor',
    rule: 'default-rights',
    severity: 'warning',
    object: 'public',
    says: 'pg_monitor gets rights on all tables that <owner> makes.',
  },
  {
    mistake: 'a database that every login of the server may enter',
    sql: 'grant connect on database "<database>" to public',
    rule: 'database-closed',
    severity: 'warning',
    object: '<database>',
    says: 'Every login of this server may connect to it.',
    // Among them those that another test of this server makes at the moment.
    also: ['role-of-others'],
  },
  {
    mistake: 'BYPASSRLS',
    sql: 'alter role <app> bypassrls',
    rule: 'role-plain',
    object: '<app>',
    says: 'It may go around row-level security or make itself rights: BYPASSRLS.',
  },
  {
    mistake: 'a role membership',
    sql: 'grant pg_read_all_data to <app>',
    rule: 'role-plain',
    object: '<app>',
    says: 'It is a member of pg_read_all_data.',
    also: ['rights-exact', 'table-unknown', 'operations-record', 'numbers-shared'],
  },
  {
    mistake: 'another login that may act as ours',
    sql: 'create role "<database>_reporting" login; grant <app> to "<database>_reporting"',
    rule: 'role-lent',
    severity: 'warning',
    object: '<app>',
    says: '<database>_reporting may act as it.',
    undo: 'drop role "<database>_reporting"',
  },
  {
    mistake: 'another login that reads everything',
    sql: `create role "<database>_dump" login bypassrls; grant pg_read_all_data to "<database>_dump";
      grant connect on database "<database>" to "<database>_dump"`,
    rule: 'role-of-others',
    severity: 'warning',
    object: '<database>_dump',
    says: 'It may connect, and goes around row-level security: BYPASSRLS, pg_read_all_data.',
    undo: 'drop role "<database>_dump"',
  },
  {
    mistake: 'an owner who may log in',
    sql: 'alter role <owner> login',
    rule: 'owner-no-login',
    object: '<owner>',
    says: 'It owns the tables and may log in.',
  },
  {
    mistake: 'a login that owns something',
    sql: 'create function mine() returns int language sql return 1; alter function mine() owner to <app>',
    rule: 'login-owns-nothing',
    object: '<app>',
    says: 'It owns function mine(), and what owns is not bound.',
    undo: 'drop function mine()',
  },
  {
    mistake: 'a TEMP grant',
    sql: 'grant temporary on database "<database>" to <app>',
    rule: 'login-creates-nothing',
    object: '<app>',
    says: 'It may create schemas or temporary tables in this database.',
  },
  {
    mistake: 'CREATE on a schema',
    sql: 'create schema extra; grant create on schema extra to <app>',
    rule: 'login-creates-nothing',
    object: '<app>',
    says: 'It may create tables and functions in the schema extra.',
    undo: 'drop schema extra',
  },
  {
    mistake: 'a restored copy of the database, whose logins have no time limits',
    sql: 'alter role <app> in database "<database>" reset all',
    rule: 'login-limits',
    severity: 'warning',
    object: '<app>',
    says: 'Nothing ends what it began: idle_in_transaction_session_timeout, lock_timeout, statement_timeout is not set for it in this database.',
  },
  {
    mistake: 'a login whose statements may take for ever',
    sql: 'alter role <jobs> in database "<database>" set statement_timeout = 0',
    rule: 'login-limits',
    severity: 'warning',
    object: '<jobs>',
    says: 'Nothing ends what it began: statement_timeout is not set for it in this database.',
  },
  {
    mistake: 'a stored setting that switches triggers off',
    sql: 'alter role <app> in database "<database>" set session_replication_role = replica',
    rule: 'login-settings',
    object: '<app>',
    says: 'session_replication_role=replica is stored for it.',
  },
  {
    mistake: 'a login that may switch triggers off',
    sql: 'grant set on parameter session_replication_role to <app>',
    rule: 'login-settings',
    object: '<app>',
    says: 'It may set session_replication_role, which is for administrators.',
  },
  {
    mistake: 'a view without security_invoker',
    sql: 'create view leak as select name from testproject; alter view leak owner to <owner>; grant select on leak to <app>',
    rule: 'view-as-caller',
    object: 'leak',
    says: 'It shows rows with the rights of its owner.',
    undo: 'drop view leak',
  },
  {
    mistake: 'a materialized view',
    sql: `create materialized view copied as select name from testproject; alter materialized view copied owner to <owner>;
      grant select on copied to <app>`,
    rule: 'view-as-caller',
    object: 'copied',
    says: 'It is a copy of rows, and copies have no policies.',
    undo: 'drop materialized view copied',
  },
  {
    mistake: 'a foreign table',
    sql: `create extension postgres_fdw; create server elsewhere foreign data wrapper postgres_fdw;
      create foreign table far (name text) server elsewhere; grant select on far to <app>`,
    rule: 'view-as-caller',
    object: 'far',
    says: 'Its rows are on another server, past the policies of this one.',
    undo: 'drop extension postgres_fdw cascade',
  },
  {
    mistake: 'a foreign server that a login may use',
    sql: `create extension file_fdw; create server files foreign data wrapper file_fdw; grant usage on foreign server files to <app>`,
    rule: 'server-reachable',
    object: 'files',
    says: '<app> may use this foreign server.',
    undo: 'drop extension file_fdw cascade',
  },
  {
    mistake: 'dblink',
    sql: 'create extension dblink',
    rule: 'extension-runs-sql',
    object: 'dblink',
    says: 'Through it a statement reaches past this database or past its policies.',
  },
  {
    mistake: 'a definer function',
    sql: `${definer('leaking')} grant execute on function leaking() to <app>`,
    rule: 'function-as-caller',
    object: 'leaking()',
    says: 'It runs with the rights of its owner.',
    undo: 'drop function leaking()',
  },
  {
    mistake: 'a queue whose function takes the organization from its caller',
    sql: `create or replace function rk.enqueue(queue text, payload jsonb, start_after timestamptz default null,
        singleton_key text default null) returns uuid language plpgsql security definer set search_path = ''
      as $$ begin insert into jobs.job (queue, organization_id, payload) values ($1, $4, $2); return null; end $$`,
    rule: 'queue-guarded',
    object: 'rk.enqueue(text,jsonb,timestamp with time zone,text)',
    says: 'It is missing, or not the function that the guard made.',
    also: ['function-as-caller'],
  },
  {
    mistake: 'a queue that its worker’s function shows to everybody',
    sql: 'grant execute on function jobs.organizations() to public',
    rule: 'queue-guarded',
    object: 'jobs.organizations()',
    says: 'It is missing, or not the function that the guard made.',
    also: ['function-as-caller'],
  },
  {
    mistake: 'a queue whose policy lets its owner reach every job',
    sql: 'alter policy job_in_scope on jobs.job using (true)',
    rule: 'queue-guarded',
    object: 'jobs.job',
    says: 'Its policies are not exactly those of the guard.',
  },
  {
    mistake: 'a queue that the application writes to itself',
    sql: 'grant insert on jobs.job to <app>',
    rule: 'rights-exact',
    object: 'jobs.job',
    says: '<app> holds INSERT on it.',
  },
  {
    mistake: 'a leakproof function',
    sql: 'create function seen(text) returns bool language sql leakproof return true; alter function seen owner to <owner>',
    rule: 'function-leakproof',
    object: 'seen(text)',
    says: 'It is marked leakproof, so it sees rows before the policy hides them.',
    undo: 'drop function seen(text)',
  },
  {
    mistake: 'pg_read_file for everybody',
    sql: 'grant execute on function pg_read_file(text) to public',
    rule: 'functions-closed',
    object: 'pg_catalog',
    says: 'Statements can call pg_read_file.',
  },
  {
    mistake: 'setseed for everybody',
    sql: 'grant execute on function setseed(double precision) to public',
    rule: 'functions-closed',
    severity: 'warning',
    object: 'pg_catalog',
    says: 'Statements can call setseed.',
  },
  {
    mistake: 'DO blocks',
    sql: 'grant usage on language plpgsql to public',
    rule: 'functions-closed',
    severity: 'warning',
    object: 'language plpgsql',
    says: 'Statements can run DO blocks written in it.',
  },
  {
    mistake: 'set_config for everybody',
    sql: 'grant execute on function pg_catalog.set_config(text, text, boolean) to public',
    rule: 'set-config-closed',
    object: 'pg_catalog.set_config',
    says:
      'A statement can change the settings of its session, until its connection ends. It cannot change its organization ' +
      'with them: a portal carries that, and no setting.',
  },
  {
    mistake: 'a replaced scope function',
    sql: `create or replace function rk.organization_id() returns text language sql stable
      return current_setting('app.organization_id', true)`,
    rule: 'scope-function',
    object: 'rk.organization_id',
    says: 'The function that reads the scope is missing, or another one.',
  },
  {
    mistake: 'a definer trigger',
    sql: `create function stamp() returns trigger security definer ${trigger}; revoke all on function stamp() from public;
      create trigger stamped before insert on testproject for each row execute function stamp()`,
    rule: 'trigger-as-caller',
    object: 'public.testproject',
    says: 'Its trigger stamped runs with the rights of the owner of stamp().',
    undo: 'drop function stamp() cascade',
  },
  {
    mistake: 'triggers that are switched off, those of foreign keys with them',
    sql: `create function noted() returns trigger ${trigger}; revoke all on function noted() from public;
      create trigger noted before insert on testproject for each row execute function noted();
      alter table testproject disable trigger noted`,
    rule: 'trigger-active',
    object: 'public.testproject',
    says: 'Its trigger noted does not fire.',
    undo: 'drop function noted() cascade',
  },
  {
    mistake: 'an organization that can lose its last owner',
    sql: 'drop trigger keep_last on member',
    rule: 'last-kept',
    object: 'public.member',
    says: 'An organization can lose the last of its rows that it has to keep.',
  },
  {
    mistake: 'a trigger that keeps nobody',
    sql: `create or replace function rk.keep_last() returns trigger ${trigger}`,
    rule: 'last-kept',
    object: 'public.member',
    says: 'An organization can lose the last of its rows that it has to keep.',
  },
  {
    mistake: 'a table that is not recorded any more',
    sql: 'drop trigger record_update on member',
    rule: 'acts-recorded',
    object: 'public.member',
    says: 'What changes in it is not recorded in the audit log.',
  },
  {
    mistake: 'a recording of what another table would have recorded',
    sql: `drop trigger record_update on invitation; create trigger record_update after update on invitation
      referencing old table as old_rows new table as new_rows for each statement
      execute function rk.record_act_member()`,
    rule: 'acts-recorded',
    object: 'public.invitation',
    says: 'What changes in it is not recorded in the audit log.',
  },
  {
    mistake: 'a trigger that records nothing',
    sql: `create or replace function rk.record_act_member() returns trigger ${trigger}`,
    rule: 'audit-guarded',
    object: 'rk.record_act_member()',
    says: 'It is missing, or not the function that the guard made.',
  },
  {
    mistake: 'a log that a login writes itself',
    sql: 'grant insert on audit.entry to <app>',
    rule: 'rights-exact',
    object: 'audit.entry',
    says: '<app> holds INSERT, SELECT on it, and needs exactly SELECT.',
  },
  {
    mistake: 'a log that the owner could rewrite',
    sql: 'create policy entry_mended on audit.entry for update to <owner> using (true)',
    rule: 'audit-guarded',
    object: 'audit.entry',
    says: 'Its policies are not exactly those of the guard.',
  },
  {
    mistake: 'a rule',
    sql: 'create rule quiet as on delete to testproject do instead nothing',
    rule: 'rule-absent',
    object: 'public.testproject',
    says: 'Its rule quiet makes other statements of those that it is given.',
  },
  {
    mistake: 'a grant on a partition',
    sql: 'create table testpart () inherits (testproject); grant select on testpart to <app>',
    rule: 'partition-closed',
    object: 'testpart',
    says: 'It is a part of public.testproject and shows every organization by its own name.',
    undo: 'drop table testpart',
  },
  {
    mistake: 'a parent that shows the rows of a guarded table',
    sql: 'create table testparent (name text not null); alter table testproject inherit testparent',
    rule: 'partition-closed',
    object: 'public.testproject',
    says: 'It is a part of testparent, which shows its rows by another name.',
    undo: 'drop table testparent',
  },
  {
    mistake: 'a table that no schema file declares',
    sql: 'create table stray (secret text); grant select on stray to <app>',
    rule: 'table-unknown',
    object: 'stray',
    says: '<app> holds rights on it, and the schema does not know it.',
    undo: 'drop table stray',
  },
  {
    mistake: 'a publication',
    sql: 'create publication feed for table testproject, testcountry',
    rule: 'publication-absent',
    object: 'feed',
    says: 'It publishes rows of every organization: public.testproject.',
    undo: 'drop publication feed',
  },
  {
    mistake: 'a subscription',
    sql: `create subscription feed connection 'dbname=nowhere' publication feed with (connect = false)`,
    rule: 'subscription-absent',
    severity: 'warning',
    object: 'feed',
    says: 'Another server writes rows here, past the policies.',
    byHand: true,
    undo: 'alter subscription feed set (slot_name = none); drop subscription feed',
  },
  {
    mistake: 'an event trigger',
    sql: `create function watch() returns event_trigger language plpgsql as $$ begin end $$;
      revoke all on function watch() from public; create event trigger watching on ddl_command_end execute function watch()`,
    rule: 'event-trigger-known',
    severity: 'warning',
    object: 'watching',
    says: 'It runs watch() whenever the schema changes.',
    undo: 'drop function watch()',
  },
  {
    mistake: 'a large object',
    sql: `select lo_create(4711); grant select on large object 4711 to <app>`,
    rule: 'large-object-absent',
    object: '<app>',
    says: 'It reads or owns 1 large objects, which belong to no organization.',
  },
]
