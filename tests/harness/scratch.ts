import { loginUrls, roleNames, type TenancyConfig } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { inject } from 'vitest'
import { testSecret } from './secret'

/** A database of one test's own, with a schema of its own. */
export interface Scratch {
  readonly name: string
  readonly adminUrl: string
  readonly appUrl: string
  readonly authUrl: string
  /** One statement as the administrator. */
  query(text: string, values?: unknown[]): Promise<Array<Record<string, unknown>>>
  drop(): Promise<void>
}

/** Makes a database, pushes the schema to it, and demands that it is guarded. */
export async function makeScratch(
  word: string,
  schema: Record<string, unknown>,
  tenancy: TenancyConfig,
): Promise<Scratch> {
  const name = `${inject('template')}_${word}`
  const server = new pg.Client({ connectionString: inject('adminUrl') })
  await server.connect()
  await server.query(`create database ${name}`)
  const adminUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href
  const { applied, findings } = await push({ databaseUrl: adminUrl, secret: testSecret, schema, tenancy })
  if (!applied) throw new Error(`The scratch database is refused: ${JSON.stringify(findings)}`)
  const own = new pg.Client({ connectionString: adminUrl })
  await own.connect()
  const { app, auth } = loginUrls(adminUrl, testSecret)
  return {
    name,
    adminUrl,
    appUrl: app,
    authUrl: auth,
    query: async (text, values) => (await own.query(text, values)).rows,
    drop: async () => {
      await own.end()
      await server.query(`drop database ${name} with (force)`)
      for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
      await server.end()
    },
  }
}
