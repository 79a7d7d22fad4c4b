import { literal } from '../../sql'
import { bySession } from '../oracle/step'
import type { Subject } from '../vectors/subject'
import { attack, type Mutant } from './mutant'

const object = 'database'

const opened = (name: string, functions: readonly string[], attacks: Mutant['attacks']): Mutant => ({
  name: `that nobody may call ${name}`,
  object,
  take: functions.map((call) => `grant execute on function pg_catalog.${call} to <app>`),
  attacks,
})

const scopeFunction = (name: string, body: string) =>
  `create or replace function rk.${name}() returns text language sql stable parallel restricted set search_path = ''
     return ${body}`

const anyCursor = (prefix: string) =>
  `(select substr(name, ${prefix.length + 1}) from pg_catalog.pg_cursors where name like '${prefix}%')`

/** The protections of the whole database, tried on one table of it. */
export function databaseMutants({ name, sql, organizations }: Subject): Mutant[] {
  return [
    {
      name: 'that logins create nothing in public',
      object,
      take: ['grant create on schema public to <app>'],
      attacks: [`left-behind/${name}/table`],
    },
    {
      name: 'that logins create no schema',
      object,
      take: ['grant create on database <database> to <app>'],
      attacks: [
        attack(
          `schema/${name}`,
          'session',
          [bySession([{ text: 'select * from rk_left.loot' }])],
          [
            bySession(
              [
                { text: 'create schema rk_left' },
                { text: `create table rk_left.loot as select * from ${sql}` },
              ],
              {},
              'b',
            ),
          ],
        ),
      ],
    },
    {
      name: 'that logins create no temporary table',
      object,
      take: ['grant temporary on database <database> to <app>'],
      attacks: [`left-behind/${name}/temporary-table`],
    },
    {
      name: 'that only our logins connect',
      object,
      take: ['grant connect on database <database> to public'],
      attacks: [],
    },
    opened('set_config', ['set_config(text, text, boolean)'], [`sticky-setting/${name}`]),
    opened(
      'functions that run SQL',
      ['query_to_xml(text, boolean, boolean, text)', 'table_to_xml(regclass, boolean, boolean, text)'],
      [],
    ),
    opened(
      'advisory locks',
      ['pg_advisory_lock(bigint)', 'pg_try_advisory_lock(bigint)'],
      [`left-behind/${name}/advisory-lock`],
    ),
    opened(
      'large objects',
      ['lo_from_bytea(oid, bytea)', 'lo_get(oid)'],
      [`left-behind/${name}/large-object`],
    ),
    opened('the activity of others', ['pg_stat_get_activity(integer)'], [`statistics/${name}/activity`]),
    opened(
      'the ending of others',
      ['pg_terminate_backend(integer, bigint)', 'pg_cancel_backend(integer)'],
      [],
    ),
    {
      name: 'that no block of code runs',
      object,
      take: ['grant usage on language plpgsql to <app>'],
      attacks: [],
    },
    {
      name: 'that the scope is a portal which no SQL declares',
      object,
      take: [scopeFunction('organization_id', anyCursor('org:'))],
      attacks: [`forged-cursor/${name}`],
    },
    {
      name: 'that no setting is the scope',
      object,
      take: [scopeFunction('organization_id', `current_setting('app.organization_id', true)`)],
      attacks: [`set/${name}`, `select-all/${name}`],
    },
    {
      name: 'that the scope is read',
      object,
      take: [scopeFunction('organization_id', `${literal(organizations.b)}::text`)],
      attacks: [`select-all/${name}`],
    },
    {
      name: 'that the scope function runs as its caller',
      object,
      take: ['alter function rk.organization_id() security definer'],
      attacks: [],
    },
  ]
}

/** The same for what is addressed to people. */
export const personDatabaseMutants = ({ name }: Subject): Mutant[] => [
  {
    name: 'that the person is a portal which no SQL declares',
    object,
    take: [scopeFunction('person_id', anyCursor('person:'))],
    attacks: [`forged-cursor/${name}/person`],
  },
]

/** The protections of the roles, which belong to the whole server. */
export function roleMutants({ name }: Subject): Mutant[] {
  const role = 'logins'
  const power = (word: string, undo: string, attacks: Mutant['attacks'], login = '<app>'): Mutant => ({
    name: `that ${login === '<owner>' ? 'the owner' : 'the login of organizations'} has no ${word}`,
    object: role,
    take: [`alter role ${login} ${word.toLowerCase()}`],
    undo: [`alter role ${login} ${undo}`],
    attacks,
  })
  return [
    power('BYPASSRLS', 'nobypassrls', [`select-all/${name}`]),
    power('SUPERUSER', 'nosuperuser', [`select-all/${name}`]),
    power('CREATEROLE', 'nocreaterole', []),
    power('REPLICATION', 'noreplication', []),
    power('LOGIN', 'nologin', [], '<owner>'),
    {
      name: 'that the login of organizations is no member of the owner',
      object: role,
      take: ['grant <owner> to <app>'],
      undo: ['revoke <owner> from <app>'],
      attacks: [`set-role/${name}/owner`],
    },
    {
      name: 'that the login of organizations is in no role that reads everything',
      object: role,
      take: ['grant pg_read_all_data to <app>'],
      undo: ['revoke pg_read_all_data from <app>'],
      attacks: [],
    },
  ]
}
