import { rm } from 'node:fs/promises'
import { loginUrls, roleNames } from '@refactkit/tenancy'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { testSecret } from './secret'

const template = inject('template')
const clone = `${template}_c${process.pid}_${Date.now()}`

const named = (url: string, database: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

const server = new pg.Client({ connectionString: inject('adminUrl') })
await server.connect()
await server.query(`create database ${clone} template ${template}`)
await server.query(`revoke all on database ${clone} from public`)
await server.query(`grant connect on database ${clone} to ${Object.values(roleNames(template)).join(', ')}`)
// A copy has the rows of a database, and none of the settings its logins have there.
await server.query(`do $$ declare line record; begin
  for line in select r.rolname, split_part(c, '=', 1) as setting, substr(c, strpos(c, '=') + 1) as value
    from pg_db_role_setting s join pg_roles r on r.oid = s.setrole join pg_database d on d.oid = s.setdatabase
      cross join lateral unnest(s.setconfig) c where d.datname = '${template}'
  loop execute format('alter role %I in database %I set %s = %L', line.rolname, '${clone}', line.setting, line.value);
  end loop; end $$`)

const logins = loginUrls(named(inject('adminUrl'), template), testSecret)
// What a shell may have set for its own server is not what is tested, and no test shall send a letter or store a file abroad.
const providers = Object.keys(process.env).filter((name) =>
  /^(GOOGLE|GITHUB|MICROSOFT|LINKEDIN|X|OIDC)_(CLIENT|TENANT|ISSUER)/.test(name),
)
for (const name of [
  'PORT',
  'BETTER_AUTH_URL',
  'TRUSTED_PROXIES',
  'SMTP_URL',
  'RESEND_API_KEY',
  'S3_BUCKET',
  ...providers,
])
  delete process.env[name]
process.env.NODE_ENV = 'test'
process.env.BETTER_AUTH_SECRET = testSecret
process.env.APP_DATABASE_URL = named(logins.app, clone)
process.env.AUTH_DATABASE_URL = named(logins.auth, clone)
process.env.JOBS_DATABASE_URL = named(logins.jobs, clone)
process.env.TEST_ADMIN_URL = named(inject('adminUrl'), clone)
const data = `.data/tests/${clone}`
process.env.REFACTKIT_DATA = data
process.env.LOG_LEVEL = 'silent'

afterAll(async () => {
  const { pool } = await import('../../db')
  const { authPool } = await import('../../db/auth-db')
  await Promise.all([pool.end(), authPool.end()])
  await server.query(`drop database ${clone} with (force)`)
  await server.end()
  await rm(data, { recursive: true, force: true })
})
