import { type AuditFunction, auditFunctions } from '../../audit/functions'
import { namedOf } from '../../audit/record'
import { auditPolicies } from '../../audit/tables'
import type { RoleNames } from '../../guard/logins'
import type { KnownTable } from '../../schema/kinds'
import { policyAsRead, printed } from '../../schema/policy'
import type { Target } from '../../schema/target'
import { type CatalogRule, push } from './rule'

const nobody = { app: [], auth: [], operations: [], jobs: [] }

/** The tables of the audit log, for the rules that hold for every table; none where nothing is recorded. */
export function auditTablesOf(tables: readonly KnownTable[], roles: RoleNames, target: Target) {
  if (target !== 'plain' || !namedOf(tables)) return []
  const policies = auditPolicies(roles)
  const common = { schema: 'audit', kind: 'audit', columns: [] }
  return [
    {
      ...common,
      name: 'entry',
      rights: { ...nobody, app: ['SELECT'] },
      policies: policies.entry.map(printed).sort(),
    },
    { ...common, name: 'seal', rights: nobody, policies: policies.seal.map(printed).sort() },
  ]
}

/** The functions of the audit log as the catalog must show them; none where nothing is recorded. */
export function auditFunctionsOf(
  tables: readonly KnownTable[],
  target: Target,
): Pick<AuditFunction, 'signature' | 'body' | 'caller' | 'settings'>[] {
  const named = target === 'plain' ? namedOf(tables) : undefined
  if (!named) return []
  return auditFunctions(tables, named).map(({ signature, body, caller, settings }) => ({
    signature,
    body,
    caller,
    settings,
  }))
}

/** Whether `p` of pg_proc is the function `d`, to the letter, and for the one login that it was made for. */
const isExactly = `
p.pronamespace::regnamespace::text || '.' || p.proname = split_part(d.signature, '(', 1) and p.prosrc = d.body and p.prosecdef
  and to_jsonb(p.proconfig) = d.settings and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
  and p.proowner = (select oid from role where part = 'owner')
  and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where a.grantee <> p.proowner and a.grantee not in (select oid from role where part = d.caller))`

const definers = `given cross join lateral jsonb_to_recordset(it -> 'audit') d(signature text, body text, caller text, settings jsonb)`

/** Whether `p` of pg_proc is one of the functions of the audit log, which run as the owner on purpose. */
export const isAuditFunction = `exists (select from ${definers} where ${isExactly})`

/** The rules about the audit log. */
export const auditRules: readonly CatalogRule[] = [
  {
    rule: 'acts-recorded',
    select: `select 'error', k.label, 'What changes in it is not recorded in the audit log.', ${push}
        from known k where jsonb_typeof(k.records) = 'array' and k.oid is not null and exists (
          select from jsonb_array_elements_text(k.records) w where not exists (
            select from pg_trigger t where t.tgrelid = k.oid and pg_get_triggerdef(t.oid) = w))`,
  },
  {
    rule: 'audit-guarded',
    select: `select 'error', d.signature, 'It is missing, or not the function that the guard made.', ${push}
        from ${definers} where not exists (select from pg_proc p where ${isExactly})
      union all
      select 'error', k.label, 'Its policies are not exactly those of the guard.', ${push}
        from known k where k.kind = 'audit' and k.oid is not null and (not k.relrowsecurity
          or not k.relforcerowsecurity or k.policies <> to_jsonb(array(select ${policyAsRead} from pg_policy p
            where p.polrelid = k.oid order by p.polname collate "C")))`,
  },
]
