import { loginUrls, rolesOfLogin } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { databaseUrls } from './urls'

const secret = 'a secret of this test'
const loginOf = (url: string) => decodeURIComponent(new URL(loginUrls(url, secret).app).username)

test('a dot in the name of an administrator is part of the name', () => {
  expect(loginOf('postgres://john.doe:x@db.example/refactkit')).toBe('refactkit_app')
  expect(loginOf('postgres://john.doe%40contoso.com:x@db.example:5432/refactkit')).toBe('refactkit_app')
  expect(loginOf('postgres://john.doe:x@ep-cool-pooler.eu.aws.neon.tech/refactkit')).toBe('refactkit_app')
})

test('behind a pooler of many projects the last part of the login is the project, and every login has it', () => {
  const supabase = 'postgres.abcdefghijklmnopqrst:x@aws-0-eu-central-1.pooler.supabase.com'
  expect(loginOf(`postgres://${supabase}:5432/postgres`)).toBe('postgres_app.abcdefghijklmnopqrst')
  expect(loginOf('postgres://john.doe.abc:x@10.0.0.7:6543/my.db')).toBe('my.db_app.abc')
  expect(rolesOfLogin('postgres://my.db_app.abc@10.0.0.7:6543/my.db').owner).toBe('my.db_owner')
})

test('a database may have a dot in its name', () => {
  expect(rolesOfLogin(loginUrls('postgres://postgres:x@localhost/my.db', secret).app).app).toBe('my.db_app')
  expect(() => rolesOfLogin('postgres://somebody@localhost/my.db')).toThrow('its name must end with _app')
})

test('an address that is set to nothing counts as none', () => {
  const given = { DATABASE_URL: 'postgres://postgres:x@localhost/refactkit', BETTER_AUTH_SECRET: secret }
  const nothing = { APP_DATABASE_URL: '', AUTH_DATABASE_URL: '', JOBS_DATABASE_URL: '' }
  expect(databaseUrls({ ...process.env, ...given, ...nothing })).toEqual(
    loginUrls(given.DATABASE_URL, secret),
  )
})
