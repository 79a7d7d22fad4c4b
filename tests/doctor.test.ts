import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loginUrls } from '@refactkit/tenancy'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Diagnosis } from '../cli/src/doctor/diagnosis'
import { examineEnvFile } from '../cli/src/doctor/environment'
import { examine } from '../cli/src/doctor/examine'
import { examinePackages } from '../cli/src/doctor/machine'
import { examineMigrations } from '../cli/src/doctor/migrations'
import { redactor } from '../cli/src/doctor/redact'
import { run } from '../cli/src/fixture/run'
import * as schema from '../db/schema'
import { tenancy } from '../db/tenancy'
import { makeScratch, type Scratch } from './harness/scratch'
import { testSecret } from './harness/secret'

const root = process.cwd()
let scratch: Scratch
let folder: string

beforeAll(async () => {
  scratch = await makeScratch('doctor', schema, tenancy)
  folder = mkdtempSync(join(tmpdir(), 'refactkit-doctor-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await scratch.drop()
})

const environment = (): NodeJS.ProcessEnv => ({
  DATABASE_URL: scratch.adminUrl,
  BETTER_AUTH_SECRET: testSecret,
})

/** What is found with some variables set otherwise. */
const diagnose = (env: NodeJS.ProcessEnv = {}, production = false): Promise<Diagnosis[]> =>
  examine({ root, env: { ...environment(), ...env }, production })

const inArea = (found: readonly Diagnosis[], area: string): Diagnosis[] =>
  found.filter((each) => each.area === area)

test('a healthy project is told so, place by place', async () => {
  const found = await diagnose()
  const sick = found.filter(({ severity }) => severity === 'error')
  expect(sick).toEqual([])
  expect(new Set(found.map(({ area }) => area))).toEqual(
    new Set([
      ...['node', 'packages', 'disk', 'environment', 'secret', 'port', 'schema', 'auth', 'database'],
      ...['tables', 'guard', 'logins', 'jobs', 'mail', 'storage'],
    ]),
  )
})

const ailments: readonly {
  name: string
  area: string
  env?: () => NodeJS.ProcessEnv
  production?: boolean
  hurt?: string
  heal?: string
  says: RegExp
  fix: RegExp
  severity?: Diagnosis['severity']
}[] = [
  {
    name: 'a secret that can be guessed, in production',
    area: 'secret',
    env: () => ({ BETTER_AUTH_SECRET: 'x'.repeat(40) }),
    production: true,
    says: /repeats itself/,
    fix: /^openssl rand/,
  },
  {
    name: 'no secret where the app is reached by its own logins, in production',
    area: 'secret',
    env: () => ({
      BETTER_AUTH_SECRET: undefined,
      DATABASE_URL: undefined,
      APP_DATABASE_URL: loginUrls(scratch.adminUrl, testSecret).app,
    }),
    production: true,
    says: /production needs one/,
    fix: /^openssl rand/,
  },
  {
    name: 'another secret than that of the last push',
    area: 'logins',
    env: () => ({ BETTER_AUTH_SECRET: 'mAhZ8Qe1v0XnT4rD6yKpLw2sUbGcJfR9' }),
    says: /The login app is not let in. The database refuses the password/,
    fix: /^npx refactkit push/,
  },
  {
    name: 'a database that refuses the password',
    area: 'database',
    env: () => ({
      DATABASE_URL: Object.assign(new URL(scratch.adminUrl), { password: 'guessed-wrong' }).href,
    }),
    says: /refuses the password/,
    fix: /DATABASE_URL/,
  },
  {
    name: 'a column that was never pushed',
    area: 'tables',
    hurt: 'alter table data_export rename column bytes to octets',
    heal: 'alter table data_export rename column octets to bytes',
    says: /lacks what db\/schema.ts declares: data_export.bytes/,
    fix: /^npx refactkit push$/,
  },
  {
    name: 'a column that another tool added',
    area: 'tables',
    hurt: 'alter table data_export add column stars int',
    heal: 'alter table data_export drop column stars',
    severity: 'warning',
    says: /data_export.stars/,
    fix: /push --plan$/,
  },
  {
    name: 'a table whose guard is off',
    area: 'guard',
    hurt: 'alter table data_export no force row level security',
    heal: 'alter table data_export force row level security',
    says: /data_export/,
    fix: /^npx refactkit push$/,
  },
  {
    name: 'a job that failed for good',
    area: 'jobs',
    hurt: `insert into jobs.job (queue, state, payload) values ('letters', 'failed', '{}')`,
    heal: 'delete from jobs.job',
    severity: 'warning',
    says: /failed for good: 1\.$/,
    fix: /^npx refactkit jobs$/,
  },
  {
    name: 'a mail server that does not answer',
    area: 'mail',
    env: () => ({ SMTP_URL: 'smtp://ada:pass-of-ada@127.0.0.1:1' }),
    says: /127.0.0.1:1 does not answer \(ECONNREFUSED\)/,
    fix: /SMTP_URL/,
  },
  {
    name: 'half of the keys of a storage',
    area: 'storage',
    env: () => ({ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'only-this-one' }),
    says: /only one is set/,
    fix: /set both/,
  },
  {
    name: 'a port that is none',
    area: 'port',
    env: () => ({ PORT: 'eighty' }),
    says: /not a port/,
    fix: /^PORT=3000$/,
  },
]

test.each(ailments)('$name is found, with what mends it', async (ailment) => {
  const { area, env, production, hurt, heal, says, fix, severity = 'error' } = ailment
  if (hurt) await scratch.query(hurt)
  const found = await diagnose(env?.(), production).finally(() => heal && scratch.query(heal))
  expect(inArea(found, area)).toEqual([
    { area, severity, message: expect.stringMatching(says), fix: expect.stringMatching(fix) },
    ...inArea(found, area).slice(1),
  ])
})

test('a port that another program has is named, with the command that takes a free one', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(address && typeof address === 'object' ? address.port : 0)
    })
  })
  const [found] = inArea(await diagnose({ PORT: String(port) }), 'port')
  other.close()
  expect(found).toMatchObject({ severity: 'warning', fix: expect.stringMatching(/^PORT=\d+ npm run dev$/) })
})

test('migrations that were not applied are named', async () => {
  const journal = join(folder, 'db', 'migrations', 'meta')
  mkdirSync(journal, { recursive: true })
  const entries = [
    { tag: '0000_first', when: 1_000 },
    { tag: '0001_second', when: 2_000 },
  ]
  writeFileSync(join(journal, '_journal.json'), JSON.stringify({ entries }))
  const client = new pg.Client({ connectionString: scratch.adminUrl })
  await client.connect()
  const said = async () => (await examineMigrations(folder, client)).map(({ severity }) => severity)
  expect(await said()).toEqual(['warning'])
  await client.query('create schema drizzle create table __drizzle_migrations (created_at bigint)')
  await client.query('insert into drizzle.__drizzle_migrations values (1000)')
  expect(await examineMigrations(folder, client)).toMatchObject([
    { severity: 'error', message: expect.stringMatching(/: 0001_second\.$/) },
  ])
  await client.query('insert into drizzle.__drizzle_migrations values (2000)')
  expect(await said()).toEqual(['ok'])
  await client.query('drop schema drizzle cascade')
  await client.end()
})

test('packages that are missing or of another version, and variables that nobody reads, are named', () => {
  const dependencies = { absent: '1.0.0', present: '2.0.0', loose: '^2.0.0' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }))
  for (const name of ['present', 'loose']) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), '{ "version": "2.1.0" }')
  }
  const patient = { root: folder, env: {}, production: false }
  expect(examinePackages(patient)).toMatchObject({
    complete: false,
    found: { message: 'absent is not installed, present is 2.1.0 and not 2.0.0.', fix: 'npm install' },
  })
  writeFileSync(join(folder, '.env.example'), '# BETTER_AUTH_URL=\nLOG_LEVEL=info\n')
  writeFileSync(join(folder, '.env'), 'BETER_AUTH_URL=https://example.com\nLOG_LEVEL=info\nMY_OWN=1\n')
  expect(examineEnvFile(patient)).toMatchObject([{ severity: 'warning', fix: 'call it BETTER_AUTH_URL' }])
})

test('no secret is printed, whatever a message holds', async () => {
  const clean = redactor({ S3_SECRET_ACCESS_KEY: 'sesame-open', SMTP_URL: 'smtp://a:p%40ssword@host' }, [
    testSecret,
  ])
  expect(clean(`${testSecret} sesame-open p%40ssword p@ssword host`)).toBe('••• ••• ••• ••• host')
  const env = {
    ...environment(),
    PORT: 'none',
    SMTP_URL: 'smtp://ada:pass-of-ada@127.0.0.1:1',
    S3_SECRET_ACCESS_KEY: 'key-of-the-storage',
    S3_BUCKET: 'files',
  }
  const { stdout, stderr, code } = await run(join(root, 'src', 'routes'), ['doctor', '--json'], env)
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 })
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, seconds: expect.any(Number) })
  const { password } = new URL(scratch.adminUrl)
  for (const secret of [testSecret, password, 'pass-of-ada', 'key-of-the-storage'])
    expect(stdout).not.toContain(secret)
})
