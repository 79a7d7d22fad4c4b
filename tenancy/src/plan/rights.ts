import { getTableConfig } from 'drizzle-orm/pg-core'
import { qualified } from '../guard/isolate'
import type { RoleNames } from '../guard/logins'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { policiesOf, policyAsRead, printed } from '../schema/policy'
import type { Target } from '../schema/target'
import type { Sql } from '../sql'
import type { Change, ChangeKind } from './change'
import { shownName } from './place'

/** What the guard gives a table, as single words that can be compared: `forced`, a policy, a right of a login. */
interface State {
  readonly forced: boolean
  readonly policies: ReadonlySet<string>
  /** Login, right, and the column where it is of one, divided by tabs: every other character may be in a name. */
  readonly rights: ReadonlySet<string>
}

const nothing: State = { forced: false, policies: new Set(), rights: new Set() }

function wantedOf(table: KnownTable, roles: RoleNames, target: Target): State {
  const { kind, updates, operations } = table
  const policies = policiesOf(kind, roles, target).map(printed)
  const written = getTableConfig(table.table).columns.filter((column) => column.generated === undefined)
  const names = updates ?? written.map(({ name }) => name).filter((name) => name !== tenantColumn)
  const isolated = kind === 'tenant' || kind === 'person'
  const rights = [
    ...(isolated ? ['SELECT', 'INSERT', 'DELETE'].map((right) => `${roles.app}\t${right}`) : []),
    ...(isolated ? names.map((name) => `${roles.app}\tUPDATE\t${name}`) : []),
    ...(kind === 'auth'
      ? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'].map((right) => `${roles.auth}\t${right}`)
      : []),
    ...(operations === undefined ? [`${roles.operations}\tSELECT`] : []),
    ...(operations ?? []).map((name) => `${roles.operations}\tSELECT\t${name}`),
  ]
  return { forced: policies.length > 0, policies: new Set(policies), rights: new Set(rights) }
}

async function stateOf(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
): Promise<Map<string, State>> {
  const logins = [roles.app, roles.auth, roles.operations, roles.jobs, 'public']
  const { rows } = await sql.query<{ name: string; forced: boolean; policies: string[]; rights: string[] }>(
    `select t.name, c.relrowsecurity and c.relforcerowsecurity as forced,
            array(select ${policyAsRead} from pg_policy p where p.polrelid = c.oid) as policies,
            array(select concat_ws(E'\\t', l.name, x.privilege_type, acl.col)
              from (select c.relacl as acl, null::text as col union all
                    select a.attacl, a.attname::text from pg_attribute a where a.attrelid = c.oid and not a.attisdropped) acl
              cross join aclexplode(acl.acl) x
              join lateral (select case x.grantee when 0 then 'public' else pg_get_userbyid(x.grantee)::text end as name) l
                on l.name = any ($2::text[])) as rights
       from unnest($1::text[]) t(name) join pg_class c on c.oid = to_regclass(t.name)`,
    [tables.map(qualified), logins],
  )
  return new Map(
    rows.map(({ name, forced, policies, rights }) => [
      name,
      { forced, policies: new Set(policies), rights: new Set(rights) },
    ]),
  )
}

/** Rights of many columns, as one line a login. */
function grouped(words: readonly string[]): Array<readonly [login: string, rights: string]> {
  const byLogin = new Map<string, Map<string, string[]>>()
  for (const word of words) {
    const [login = '', right = '', column] = word.split('\t')
    const rights = byLogin.get(login) ?? new Map<string, string[]>()
    byLogin.set(login, rights)
    rights.set(right, [...(rights.get(right) ?? []), ...(column ? [column] : [])])
  }
  return [...byLogin].map(([login, rights]) => [
    login,
    [...rights]
      .map(([right, columns]) => right.toLowerCase() + (columns.length > 0 ? ` (${columns.join(', ')})` : ''))
      .join(', '),
  ])
}

/**
 * What guarding will change: row-level security, policies and rights, table by table.
 *
 * @param sql any connection to the database
 * @param tables the tables, from `knownTables`; those that are not there yet count as having nothing
 * @param roles the roles, from `roleNames`
 * @param target what kind of database it is
 * @throws pg's error when the catalog cannot be read
 * @example (await guardChanges(client, tables, roles, 'plain')).length === 0
 */
export async function guardChanges(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  target: Target,
): Promise<Change[]> {
  const states = await stateOf(sql, tables, roles)
  return tables.flatMap((table) => {
    const wanted = wantedOf(table, roles, target)
    const present = states.get(qualified(table)) ?? nothing
    const of = shownName(table)
    const change = (sign: Change['sign'], kind: ChangeKind, name: string, detail: string): Change => ({
      ...{ sign, kind, table: of, name, detail },
      ...{ statement: null, loses: null, lock: null, risk: null, refused: null },
    })
    const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...some].filter((each) => !others.has(each))
    const [came, went] = [
      without(wanted.policies, present.policies),
      without(present.policies, wanted.policies),
    ]
    const named = (policy: string) => policy.split('|')[0] ?? ''
    const policies = (sign: '+' | '-', list: string[], others: string[]): Change[] =>
      list
        .filter((policy) => sign === '+' || !others.some((other) => named(other) === named(policy)))
        .map((policy) => {
          const altered = sign === '+' && others.some((other) => named(other) === named(policy))
          return change(altered ? '~' : sign, 'policy', named(policy), sign === '+' ? described(policy) : '')
        })
    const rights = (sign: '+' | '-', words: string[]) =>
      grouped(words).map(([login, list]) => change(sign, 'rights', login, list))
    return [
      ...(wanted.forced && !present.forced
        ? [change('+', 'row-level security', 'row-level security', 'forced')]
        : []),
      ...policies('+', came, went),
      ...policies('-', went, came),
      ...rights('+', without(wanted.rights, present.rights)),
      ...rights('-', without(present.rights, wanted.rights)),
    ]
  })
}

/** A policy in the form of `printed`, for a person. */
function described(policy: string): string {
  const [, letter = '', , to = '', using = '-', check = '-'] = policy.split('|')
  const command = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' }[letter] ?? letter
  const condition = using === '-' ? check : using
  return `${command} for ${to} where ${condition.replace(/^\((.*)\)$/, '$1').replaceAll(/\s+/g, ' ')}`
}
