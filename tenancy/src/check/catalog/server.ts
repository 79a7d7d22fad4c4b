import { mendedIn, printed } from './keys'
import type { CatalogRule } from './rule'

/** The rules about the server. */
export const serverRules: readonly CatalogRule[] = [
  {
    rule: 'server-patched',
    select: `select 'warning', 'PostgreSQL ' || ${printed('s.version')},
        format('It has published holes in row-level security, mended in %s; keys that begin with the organization close '
          'the worst of them.', ${printed('f.version')}),
        format('install PostgreSQL %s or newer', ${printed('f.version')})
      from server s cross join lateral (select ${mendedIn} as version) f where f.version is not null`,
  },
  {
    rule: 'log-without-values',
    select: `select 'warning', 'log_parameter_max_length_on_error', 'The server logs the values of statements that fail.',
          'alter system set log_parameter_max_length_on_error = 0; select pg_reload_conf()'
        where current_setting('log_parameter_max_length_on_error') <> '0'
      union all
      select 'warning', 'log_parameter_max_length', 'The server logs statements together with their values.',
          'alter system set log_parameter_max_length = 0; select pg_reload_conf()'
        where current_setting('log_parameter_max_length') <> '0'
          and (current_setting('log_statement') in ('mod', 'all') or current_setting('log_min_duration_statement') <> '-1')`,
  },
]
