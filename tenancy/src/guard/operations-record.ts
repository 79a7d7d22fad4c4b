import { identifier } from '../sql'

/** The table of operations, to which can only be added. */
export const operationsTable = 'rk.operation'

/** The columns that whoever opens an operation writes; the database fills in the others. */
export const operationColumns = ['id', 'actor', 'reason', 'persons'] as const

/**
 * SQL that makes the record of operations: who read every organization, when, from where and why. The operations login adds
 * rows and reads them; it cannot say when or as whom, and neither it nor the owner can change or remove one.
 *
 * @param owner the role that owns it
 * @param operations the login that adds to it
 */
export const operationsRecord = (owner: string, operations: string): string => {
  const [o, x] = [identifier(owner), identifier(operations)]
  return `
    create table if not exists ${operationsTable} (
      id uuid primary key,
      at timestamptz not null default now(),
      login name not null default current_user,
      address inet default inet_client_addr(),
      actor text not null check (char_length(actor) between 1 and 200),
      reason text not null check (char_length(btrim(reason)) between 10 and 1000),
      persons boolean not null default false
    );
    do $$ begin
      -- Only where it is missing: ALTER TABLE would wait for whoever reads, though there is nothing to do.
      if not exists (select from pg_catalog.pg_attribute
          where attrelid = '${operationsTable}'::regclass and attname = 'persons') then
        alter table ${operationsTable} add column persons boolean not null default false;
      end if; end $$;
    revoke all on ${operationsTable} from public, ${x};
    grant select, insert (${operationColumns.join(', ')}) on ${operationsTable} to ${x};
    create or replace function rk.keep_operation() returns trigger language plpgsql set search_path = ''
      as $$ begin raise exception 'The record of operations is only added to.' using errcode = '42501'; end $$;
    alter function rk.keep_operation() owner to ${o};
    revoke all on function rk.keep_operation() from public;
  `
}

/** SQL that lets nobody change the record; it waits for whoever is writing into it. */
export const operationsTrigger = `create or replace trigger keep_operation before update or delete or truncate on ${operationsTable}
  for each statement execute function rk.keep_operation()`
