import { tenantColumn } from '../../schema/kinds'
import { within } from '../../scope/scope'
import { identifier, literal } from '../../sql'
import { byPg, bySession, type Statement, type Step } from '../oracle/step'
import type { World } from '../world/world'
import type { Spec, Vector } from './spec'
import { insertion, type Subject } from './subject'

const organization = identifier(tenantColumn)

const all = ({ sql }: Subject): Statement => ({ text: `select * from ${sql}` })

/** What an XML function answers, an element a row: in which order the table lies on its pages is nobody's secret. */
const inOrder = (xml: string): string =>
  `select part from regexp_split_to_table(${xml}::text, E'\\n\\n') part order by part`

const step = (by: Step['by'], text: string, run: Step['run']): Step => ({ by, text, run })

/** Steps that share the one connection of a world, ending with what A sees. */
const onOneConnection = (variant: string, subject: Subject, list: readonly Step[]): Omit<Spec, 'vector'> => ({
  variant,
  steps: { path: 'pg', list: [...list, byPg(all(subject))] },
})

/** Ends what the connection of programs does, as an operator could. */
async function interrupt(
  world: World,
  how: 'cancel' | 'terminate',
  organizationId: string,
): Promise<unknown> {
  // Without a superuser, nobody here may end what another login does.
  if (!world.ofSuperuser) return 'interrupted'
  const text = 'select pg_sleep(15)'
  const running = within(organizationId, () => world.pool.query(text))
  const settled = running.then(
    () => 'done',
    () => 'interrupted',
  )
  for (let interrupted = 0; interrupted === 0; ) {
    const { rowCount } = await world.query(
      `select pg_${how}_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and query = $1 and state = 'active'`,
      [text],
    )
    interrupted = rowCount ?? 0
  }
  return await settled
}

/** Something that is waited for until it is opened. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Asks when the transaction that the query was written in is over, and the connection in the hands of B. */
const outlived =
  (subject: Subject): Step['run'] =>
  async ({ db }, organizationId) => {
    const [over, given] = [gate(), gate()]
    const asked = within(organizationId, async () => {
      let late: Promise<unknown> = Promise.resolve()
      const transaction = db.transaction(async () => {
        late = given.opened.then(async () => await db.execute(all(subject).text))
        late.catch(() => {})
        throw new Error('stop')
      })
      await transaction.catch(() => {})
      over.open()
      return await late
    })
    asked.catch(() => {})
    await over.opened
    return await within(subject.organizations.b, () =>
      db.transaction(async () => {
        given.open()
        return await asked
      }),
    )
  }

const failing = (subject: Subject): Array<readonly [string, string]> => [
  ['division', 'select 1 / 0'],
  ['syntax', 'select from where'],
  ['missing', 'select * from rk_missing'],
  ['refused', `update ${subject.sql} set ${organization} = 'x'`],
  ['cast', `select ${organization}::int from ${subject.sql}`],
]

/** What `set_config` could be asked for, and where in a statement. */
function settings(subject: Subject): Array<Omit<Spec, 'vector'>> {
  const { sql } = subject
  const b = literal(subject.organizations.b)
  return [
    'app.organization_id',
    'rk.organization_id',
    'role',
    'row_security',
    'search_path',
    'session_authorization',
  ].flatMap((name) => {
    const call = `set_config(${literal(name)}, ${name === 'row_security' ? `'off'` : b}, true)`
    const forms: Array<readonly [string, string]> = [
      ['cte', `with x as materialized (select ${call}) select * from x, ${sql}`],
      ['list', `select ${call}, t.* from ${sql} t`],
      ['where', `select * from ${sql} where ${call} is not null or true`],
      ['limit', `select * from ${sql} order by ${call} limit length(${call})`],
      ['lateral', `select * from (select ${call}) x cross join lateral (select * from ${sql}) y`],
    ]
    const chosen = name === 'app.organization_id' ? forms : forms.slice(0, 1)
    return chosen.map(([form, text]) => ({
      variant: `${name}-${form}`,
      // Whoever may not call it gets an error; then the next statement shows what is left.
      sql: [{ text }, all(subject)],
    }))
  })
}

/** Vectors about the scope itself, through the driver. */
export const context: readonly Vector[] = [
  {
    number: 20,
    name: 'sql-in-functions',
    hope: 'foreign rows, or another scope, through functions that run SQL they are given as text',
    specs: (subject) =>
      Object.entries({
        query: inOrder(`query_to_xml(${literal(`select * from ${subject.sql}`)}, true, true, '')`),
        table: inOrder(`table_to_xml(${literal(subject.sql)}, true, true, '')`),
        schema: inOrder(`schema_to_xml(${literal(subject.shape.known.schema)}, true, true, '')`),
        database: inOrder(`database_to_xml(true, true, '')`),
        'text-search': `select * from ts_stat(${literal(`select to_tsvector(t::text) from ${subject.sql} t`)})`,
        'setting-inside': `select query_to_xml(${literal(`select set_config('app.organization_id', '${subject.organizations.b}', true)`)}, true, true, '')`,
      }).map(([variant, text]) => ({ variant, sql: [{ text }, all(subject)] })),
  },
  {
    number: 22,
    name: 'prepared',
    hope: 'the plan of a neighbour, prepared in its scope and run in ours, generic after six runs',
    specs: (subject) => {
      const named = (by: Step['by']) =>
        step(by, `{ name: 'rk_all', text: 'select * from ${subject.sql}' }`, (world, organizationId) =>
          within(organizationId, () =>
            world.pool.query({ name: `rk_all_${subject.name}`, text: `select * from ${subject.sql}` }),
          ),
        )
      const turns = Array.from({ length: 8 }, () => [named('b'), named('a')]).flat()
      return [
        onOneConnection('named', subject, turns),
        {
          variant: 'session',
          session: [
            { text: `prepare p as select * from ${subject.sql}` },
            ...Array.from({ length: 7 }, () => ({ text: 'execute p' })),
          ],
        },
      ]
    },
  },
  {
    number: 49,
    name: 'set-config',
    hope: 'another scope by a setting, from every clause of a SELECT',
    specs: settings,
  },
  {
    number: 50,
    name: 'sticky-setting',
    hope: 'a setting that a neighbour leaves on the connection, and that changes what we are answered',
    specs: (subject) =>
      (
        [
          ['date-style', 'DateStyle', 'German', `select date '2001-12-31'::text, x.* from ${subject.sql} x`],
          ['search-path', 'search_path', 'pg_temp', `select count(*) from ${identifier(subject.name)}`],
        ] as const
      ).flatMap(([variant, name, value, look]) =>
        (
          [
            ['by-set-config', `select set_config(${literal(name)}, ${literal(value)}, false)`],
            ['by-set', `set ${name} = ${value}`],
          ] as const
        ).map(([how, leave]) => ({
          variant: `${variant}-${how}`,
          announcedBy: ['set-config-closed'],
          // The driver refuses SET whatever the database allows.
          mayBeEmpty: how === 'by-set',
          prelude: [byPg({ text: leave }, 'b')],
          steps: {
            path: 'pg',
            list: [byPg({ text: look }), byPg({ text: 'select 1 / 0' }), byPg(all(subject))],
          },
        })),
      ),
  },
  {
    number: 52,
    name: 'nested-scope',
    hope: 'the scope of B inside the scope of A',
    specs: (subject) => [
      onOneConnection('within', subject, [
        step(
          'a',
          `within(<A>, () => within(<B>, () => pool.query('select * from ${subject.sql}')))`,
          (world, organizationId) =>
            within(organizationId, () =>
              within(
                organizationId === subject.organizations.a
                  ? subject.organizations.b
                  : subject.organizations.a,
                () => world.pool.query(`select * from ${subject.sql}`),
              ),
            ),
        ),
      ]),
      ...[
        '',
        ' ',
        'null',
        `${subject.organizations.b} `,
        `${subject.organizations.b}\u200b`,
        `x" ; select '`,
        'x'.repeat(80),
      ].map((id, index) =>
        onOneConnection(`odd-${index}`, subject, [
          step(
            'a',
            `within(${JSON.stringify(id)}, () => pool.query('select * from ${subject.sql}'))`,
            (world) => within(id, () => world.pool.query(`select * from ${subject.sql}`)),
          ),
        ]),
      ),
      onOneConnection('transaction', subject, [
        step('a', `db.transaction(() => within(<B>, () => pool.query(…)))`, (world, organizationId) =>
          within(organizationId, () =>
            world.db.transaction(() =>
              within(subject.organizations.b, () => world.pool.query(`select * from ${subject.sql}`)),
            ),
          ),
        ),
      ]),
    ],
  },
  {
    number: 53,
    name: 'after-error',
    hope: 'what a neighbour has left on the connection when its statement failed, was cancelled or lost its connection',
    specs: (subject) => [
      ...failing(subject).map(([variant, text]) =>
        onOneConnection(variant, subject, [
          byPg({ text }, 'b'),
          byPg(all(subject)),
          byPg({ text }, 'a'),
          byPg(all(subject), 'b'),
        ]),
      ),
      onOneConnection('transaction', subject, [
        step('b', `db.transaction(… 'select 1 / 0' …)`, (world, organizationId) =>
          within(organizationId, () =>
            world.db.transaction(async () => {
              await world.pool.query(`select * from ${subject.sql}`)
              await world.pool.query('select 1 / 0')
            }),
          ),
        ),
      ]),
      ...(['cancel', 'terminate'] as const).map((how) =>
        onOneConnection(how, subject, [
          byPg(all(subject), 'b'),
          step('b', `select pg_sleep(15), and pg_${how}_backend from outside`, (world, organizationId) =>
            interrupt(world, how, organizationId),
          ),
        ]),
      ),
    ],
  },
  {
    number: 54,
    name: 'transaction-text',
    hope: 'a scope that ends too early or too late because a text commits, rolls back or holds two statements',
    specs: (subject) =>
      [
        'commit',
        'rollback',
        'begin',
        'end',
        'abort',
        `select 1; select * from ${subject.sql}`,
        '/* select */ begin',
        '-- select\nbegin',
        `with x as (select 1) select * from x; commit`,
        `select 1; set app.organization_id = ${literal(subject.organizations.b)}`,
      ].map((text, index) =>
        onOneConnection(String(index), subject, [
          byPg(all(subject), 'b'),
          byPg({ text }, 'b'),
          byPg({ text }),
        ]),
      ),
  },
  {
    number: 55,
    name: 'interleaved',
    hope: 'the rows of whoever used the connection last',
    specs: (subject) => {
      const row = subject.spare[0]?.values
      const many = Array.from({ length: 60 }, (_, index) =>
        index % 7 === 3
          ? byPg({ text: 'select 1 / 0' }, index % 2 === 0 ? 'a' : 'b')
          : byPg(all(subject), index % 2 === 0 ? 'a' : 'b'),
      )
      return [
        onOneConnection('read', subject, many),
        ...(row
          ? [
              onOneConnection('write', subject, [
                byPg(all(subject), 'b'),
                byPg(insertion(subject, [row])),
                byPg({ text: `select count(*) from ${subject.sql}` }, 'b'),
              ]),
            ]
          : []),
      ]
    },
  },
  {
    number: 56,
    name: 'lost-context',
    hope: 'the scope of somebody else, for work that has outlived its own',
    specs: (subject) => [
      onOneConnection('late', subject, [
        step(
          'a',
          `a query awaited when its scope has ended and B's is open`,
          async (world, organizationId) => {
            let release = () => {}
            const gate = new Promise<void>((resolve) => {
              release = resolve
            })
            let late: Promise<unknown> = Promise.resolve()
            await within(organizationId, () => {
              late = gate.then(() => world.pool.query(`select * from ${subject.sql}`))
              late.catch(() => {})
            })
            return await within(subject.organizations.b, async () => {
              release()
              return await late
            })
          },
        ),
      ]),
      onOneConnection('rolled back', subject, [
        step(
          'a',
          `a query awaited when its transaction has been rolled back and B's has the connection`,
          outlived(subject),
        ),
      ]),
      onOneConnection('parallel', subject, [
        step('a', 'two scopes at the same time', async (world, organizationId) => {
          const rows = (id: string) => within(id, () => world.pool.query(`select * from ${subject.sql}`))
          const [own] = await Promise.all([
            rows(organizationId),
            rows(subject.organizations.b),
            rows(subject.organizations.c),
          ])
          return own
        }),
      ]),
    ],
  },
  {
    number: 60,
    name: 'left-behind',
    hope: 'what a neighbour has left on the server: a temporary table, a large object, a lock, a table',
    specs: (subject) => {
      const left = (variant: string, leave: string, look: string): Omit<Spec, 'vector'> => ({
        variant,
        announcedBy: variant === 'large-object' ? ['functions-closed'] : [],
        prelude: [byPg({ text: leave }, 'b')],
        steps: { path: 'pg', list: [byPg({ text: look })] },
      })
      return [
        left(
          'temporary-table',
          `select * into temp rk_left_${subject.name} from ${subject.sql}`,
          `select * from rk_left_${subject.name}`,
        ),
        left(
          'table',
          `select * into public.rk_shared_${subject.name} from ${subject.sql}`,
          `select * from public.rk_shared_${subject.name}`,
        ),
        left(
          'large-object',
          `select lo_from_bytea(0, convert_to('secret of b', 'UTF8'))`,
          `select convert_from(lo_get(oid), 'UTF8') from pg_largeobject_metadata`,
        ),
        {
          variant: 'advisory-lock',
          announcedBy: ['functions-closed'],
          prelude: [byPg({ text: 'select pg_advisory_lock(4711)' }, 'b')],
          session: [{ text: 'select pg_try_advisory_lock(4711)' }],
        },
      ]
    },
  },
  {
    number: 61,
    name: 'statistics',
    hope: 'the statements and the frequent values of a neighbour in the statistics of the server',
    specs: (subject) => [
      {
        variant: 'values',
        sql: {
          text: `select attname, most_common_vals::text, histogram_bounds::text from pg_stats where schemaname = ${literal(subject.shape.known.schema)} and tablename = ${literal(subject.shape.known.name)}`,
        },
      },
      {
        variant: 'activity',
        announcedBy: ['functions-closed'],
        prelude: [byPg({ text: `select 'the secret of b' as ${identifier(subject.name)}` }, 'b')],
        steps: {
          path: 'session',
          list: [
            bySession([
              {
                text: `select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%secret of b%'`,
              },
            ]),
          ],
        },
      },
    ],
  },
]
