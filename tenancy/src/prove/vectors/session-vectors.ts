import { tenantColumn } from '../../schema/kinds'
import { identifier, literal } from '../../sql'
import { bySession } from '../oracle/step'
import { personIn } from '../world/rows'
import type { Spec, Vector } from './spec'
import { insertion, type Subject } from './subject'

const all = ({ sql }: Subject) => ({ text: `select * from ${sql}` })

/** A row of B as COPY … FROM reads it. */
const copied = (subject: Subject): { columns: string; line: string } | undefined => {
  const row = subject.spareB[0]?.values
  if (!row) return undefined
  const cells = Object.values(row).map((value) =>
    value === null ? '\\N' : value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n'),
  )
  return {
    columns: Object.keys(row).map(identifier).join(', '),
    line: `${cells.join('\t')}\n`,
  }
}

/** Each of some statements in a transaction of its own with the scope of A open, and then what A sees. */
const each = (subject: Subject, statements: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(statements).map(
    ([variant, texts]): Omit<Spec, 'vector'> => ({
      variant,
      session: [...texts.map((text) => ({ text })), all(subject)],
    }),
  )

/** Vectors that need the login itself: statements that the driver refuses before they reach the database. */
export const session: readonly Vector[] = [
  {
    number: 15,
    name: 'cursor',
    hope: 'foreign rows through a cursor, also one that outlives the transaction',
    specs: (subject) =>
      each(subject, {
        plain: [`declare c cursor for select * from ${subject.sql}`, 'fetch all from c'],
        'with-hold': [
          `declare c cursor with hold for select * from ${subject.sql}`,
          'commit',
          'fetch all from c',
        ],
        scroll: [
          `declare c scroll cursor for table ${subject.sql}`,
          'fetch last from c',
          'fetch absolute 1 from c',
        ],
      }),
  },
  {
    number: 16,
    name: 'copy-to',
    hope: 'foreign rows through COPY',
    specs: (subject) =>
      each(subject, {
        table: [`copy ${subject.sql} to stdout`],
        query: [`copy (select * from ${subject.sql}) to stdout`],
        file: [`copy ${subject.sql} to '/tmp/rk_prove'`],
        program: [`copy ${subject.sql} to program 'cat'`],
      }),
  },
  {
    number: 17,
    name: 'table-as',
    hope: 'foreign rows copied into a table of the attacker',
    specs: (subject) => [
      { variant: 'table', sql: { text: `table ${subject.sql}` } },
      ...each(subject, {
        temporary: [`create temp table rk_copy as table ${subject.sql}`, 'table rk_copy'],
        into: [`select * into temp rk_copy from ${subject.sql}`, 'table rk_copy'],
        permanent: [
          `create table public.rk_copy as table ${subject.sql}`,
          'table public.rk_copy',
          'drop table public.rk_copy',
        ],
      }),
    ],
  },
  {
    number: 39,
    name: 'copy-from',
    hope: 'rows planted at a neighbour through COPY, which knows no policy',
    specs: (subject) => {
      const row = copied(subject)
      const text = `copy ${subject.sql} (${row?.columns}) from stdin`
      return row
        ? [{ steps: { path: 'session', list: [bySession([{ text }, all(subject)], { copy: row.line })] } }]
        : []
    },
  },
  {
    number: 44,
    name: 'no-scope',
    hope: 'everything, where nobody has opened a scope',
    specs: (subject) => {
      const row = subject.spareB[0]?.values
      return [
        { variant: 'read', unscoped: [all(subject), { text: `select count(*) from ${subject.sql}` }] },
        {
          variant: 'write',
          unscoped: [
            { text: `delete from ${subject.sql}` },
            ...(row ? [insertion(subject, [row])] : []),
            all(subject),
          ],
        },
        {
          variant: 'other-login',
          steps: {
            path: 'auth',
            list: [bySession([all(subject)], { scope: 'none', alone: true, login: 'auth' })],
          },
        },
        {
          variant: 'other-login-with-a-scope',
          steps: { path: 'auth', list: [bySession([all(subject)], { login: 'auth' })] },
        },
      ]
    },
  },
  {
    number: 48,
    name: 'odd-scope',
    hope: 'a neighbour whose id is almost that of the scope: empty, in capitals, with blanks or invisible letters',
    specs: (subject) =>
      (
        [
          ['empty', ['org:']],
          ['blank', ['org: ']],
          ['wildcard', ['org:%']],
          ['null', ['org:null']],
          ['capitals', [`org:${subject.organizations.b.toUpperCase()}`]],
          ['capital-prefix', [`ORG:${subject.organizations.b}`]],
          ['blank-behind', [`org:${subject.organizations.b} `]],
          ['zero-width', [`org:${subject.organizations.b}\u200b`]],
          ['full-width', [`org:${subject.organizations.b.replace('b', 'ｂ')}`]],
          ['quoted', [`org:${subject.organizations.a}' or '1'='1`]],
          ['twice', [`org:${subject.organizations.a}`, `org:${subject.organizations.c}x`]],
          ['long', [`org:${subject.organizations.a}${'x'.repeat(80)}`]],
        ] as const
      ).map(([variant, portals]) => ({
        variant,
        steps: { path: 'session', list: [bySession([all(subject)], { portals })] },
      })),
  },
  {
    number: 50,
    name: 'set',
    hope: 'another scope by SET, RESET or DISCARD',
    specs: (subject) => {
      const b = literal(subject.organizations.b)
      return each(subject, {
        organization: [
          `set local app.organization_id = ${b}`,
          `set local rk.organization_id = ${b}`,
          `set local app.org = ${b}`,
        ],
        session: [`set app.organization_id = ${b}`, `set "org" to ${b}`].filter(
          (text) => !text.includes('"org"'),
        ),
        'reset-all': ['reset all'],
        'discard-all': ['discard all'],
        'close-all': ['close all'],
        'isolation-level': ['set transaction isolation level serializable'],
      })
    },
  },
  {
    number: 51,
    name: 'forged-cursor',
    hope: 'a scope of B opened by SQL: a cursor with the name of its portal, with and without savepoints',
    specs: (subject) => {
      const name = `"org:${subject.organizations.b}"`
      const texts: Record<string, readonly string[]> = {
        plain: [`declare ${name} cursor for select`],
        one: [`declare ${name} cursor for select 1`],
        'with-hold': [`declare ${name} cursor with hold for select`, 'commit', 'begin'],
        comment: [`declare ${name} cursor for /* select */ select`],
        savepoint: ['savepoint s', `declare ${name} cursor for select`, 'release savepoint s'],
        'rolled-back': ['savepoint s', `declare ${name} cursor for select`, 'rollback to savepoint s'],
        'closed-first': [`close "org:${subject.organizations.a}"`, `declare ${name} cursor for select`],
        prepared: ['prepare p as select', `declare ${name} cursor for select`, 'execute p'],
      }
      const person = personIn(subject.rows, subject.shape, 'b')
      if (person) {
        texts.person = [`declare "person:${person}" cursor for select`]
        texts['person-one'] = [`declare "person:${person}" cursor for select 1`]
      }
      return Object.entries(texts).flatMap(([variant, list]) => {
        const statements = [...list.map((text) => ({ text })), all(subject)]
        return [
          { variant, session: statements },
          {
            variant: `${variant}-without-a-scope`,
            steps: { path: 'session', list: [bySession(statements, { portals: [] })] },
          },
        ] as const
      })
    },
  },
  {
    number: 58,
    name: 'set-role',
    hope: 'the rights of somebody whom no policy binds',
    specs: (subject) => {
      const { sql } = subject
      return each(subject, {
        'row-security': ['set local row_security = off'],
        replica: ['set local session_replication_role = replica'],
        'search-path': [
          'set local search_path = pg_temp, public',
          `select count(*) from ${subject.shape.known.name}`,
        ],
        superuser: ['set local role postgres'],
        authorization: ['set session authorization default', 'set session authorization postgres'],
        none: ['set local role none'],
        ...Object.fromEntries(
          ['owner', 'auth', 'operations'].map((role) => [
            role,
            [
              `set local role <${role}>`,
              `do $$ begin execute format('set local role %I', regexp_replace(session_user::text, '_app$', '_${role}')); end $$`,
              `select set_config('role', regexp_replace(session_user::text, '_app$', '_${role}'), true)`,
              `alter table ${sql} no force row level security`,
            ],
          ]),
        ),
      })
    },
  },
  {
    number: 59,
    name: 'definition',
    hope: 'a table, policy, function, trigger or right that the attacker makes for itself',
    specs: (subject) => {
      const { sql } = subject
      return each(subject, {
        'disable-rls': [`alter table ${sql} disable row level security`],
        'no-force': [`alter table ${sql} no force row level security`],
        owner: [`alter table ${sql} owner to current_user`],
        policy: [`create policy rk_open on ${sql} using (true)`],
        'drop-policy': [`drop policy tenant_isolation on ${sql}`],
        trigger: [
          `create function public.rk_steal() returns trigger language plpgsql as $$ begin new.${tenantColumn} := ${literal(subject.organizations.b)}; return new; end $$`,
          `create trigger rk_steal before insert on ${sql} for each row execute function public.rk_steal()`,
        ],
        'function-of-scope': [
          `create or replace function rk.organization_id() returns text language sql return ${literal(subject.organizations.b)}`,
        ],
        'definer-function': [
          `create function public.rk_read() returns setof ${sql} language sql security definer begin atomic select * from ${sql}; end`,
          'select public.rk_read()',
        ],
        view: [`create view public.rk_view as select * from ${sql}`, 'select * from public.rk_view'],
        rule: [`create rule rk_rule as on insert to ${sql} do also select * from ${sql}`],
        grant: [`grant all on ${sql} to public`],
        'own-role': ['alter role current_user bypassrls', 'alter role current_user superuser'],
        column: [`alter table ${sql} add column rk_open text`],
        inherits: [`create table public.rk_child () inherits (${sql})`],
        lock: [`lock table ${sql} in access exclusive mode`],
      }).map((spec) => ({
        ...spec,
        mayWait:
          'PostgreSQL takes the lock of this statement before it looks at the rights, so whoever has the password of the login can wait for a neighbour. The driver sends no such statement.',
      }))
    },
  },
]
