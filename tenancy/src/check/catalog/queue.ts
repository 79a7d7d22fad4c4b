import type { RoleNames } from '../../guard/logins'
import { jobDefiners } from '../../jobs/functions'
import { jobPolicies } from '../../jobs/tables'
import { policyAsRead, printed } from '../../schema/policy'
import { literal } from '../../sql'
import { type CatalogRule, push } from './rule'

const nobody = { app: [], auth: [], operations: [], jobs: [] }

/** The tables of the queue, for the rules that hold for every table: who owns it, and who holds which rights. */
export const queueTables = (roles: RoleNames) => {
  const common = {
    schema: 'jobs',
    kind: 'jobs',
    rights: { ...nobody, jobs: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'] },
    columns: [],
  }
  const policies = jobPolicies(roles).map(printed).sort()
  return [
    { ...common, name: 'job', policies },
    { ...common, name: 'turn', policies: [] },
  ]
}

const definers = `(values ${jobDefiners
  .map(({ signature, body, caller }) => `(${[signature, body, caller].map(literal).join(', ')})`)
  .join(', ')}) d(signature, body, caller)`

/**
 * Whether `p` of pg_proc is the function `d`, to the letter, and for the one login it was made for. `to_regprocedure` would
 * need rights on the schema, which the login of the server does not have.
 */
const isExactly = `
p.pronamespace::regnamespace::text || '.' || p.proname = split_part(d.signature, '(', 1) and p.prosrc = d.body and p.prosecdef and p.proconfig = array['search_path=""']
  and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
  and p.proowner = (select oid from role where part = 'owner')
  and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where a.grantee not in (p.proowner, (select oid from role where part = d.caller)))`

/** Whether `p` of pg_proc is one of the functions of the queue, which run as the owner on purpose. */
export const isQueueFunction = `exists (select from ${definers} where ${isExactly})`

/** The rules about the queue of jobs. */
export const queueRules: readonly CatalogRule[] = [
  {
    rule: 'queue-guarded',
    select: `select 'error', d.signature, 'It is missing, or not the function that the guard made.', ${push}
        from ${definers} where not exists (select from pg_proc p where ${isExactly})
      union all
      select 'error', k.label, 'Its policies are not exactly those of the guard.', ${push}
        from known k where k.kind = 'jobs' and k.oid is not null and k.policies <> '[]' and (not k.relrowsecurity
          or not k.relforcerowsecurity or k.policies <> to_jsonb(array(select ${policyAsRead} from pg_policy p
            where p.polrelid = k.oid order by p.polname collate "C")))`,
  },
]
