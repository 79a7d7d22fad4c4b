import { roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { testSecret } from './secret'
import { openServer } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    template: string
  }
}

const atDatabase = (url: string, database: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** One database with the schema pushed and guarded; every test file works on a copy of it. */
export default async function makeTemplate(project: TestProject): Promise<() => Promise<void>> {
  const database = await openServer()
  const template = `refactkit_test_${process.pid}`
  const admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  await admin.query(`create database ${template}`)
  const result = await push({
    databaseUrl: atDatabase(database.url, template),
    secret: testSecret,
    schema,
    tenancy,
  })
  if (!result.applied) throw new Error(`The test database is refused: ${JSON.stringify(result.findings)}`)
  project.provide('adminUrl', database.url)
  project.provide('template', template)
  return async () => {
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where datname = $1 or datname like $2',
      [template, `${template}\\_c%`],
    )
    for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`)
    for (const role of Object.values(roleNames(template))) await admin.query(`drop role if exists ${role}`)
    await admin.end()
    await database.close()
  }
}
