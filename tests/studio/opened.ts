import { type IncomingHttpHeaders, request as send } from 'node:http'
import { databaseName, rolesOfLogin } from '@refactkit/tenancy'
import { enableOperations } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { startStudio } from '../../cli/src/studio/server'
import { roles } from '../harness/world'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A studio of the database of a test file, and a browser that has come by its link. */
export interface TestedStudio {
  readonly database: string
  readonly admin: pg.Client
  /** The link, which is used. */
  readonly link: string
  readonly cookie: string
  readonly setCookie: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  ask(
    name: string,
    request: unknown,
    headers?: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<{ status: number; body: unknown }>
  close(): Promise<void>
}

/** The login of operations, let into a copy of the database that its roles are named after. */
async function operationsUrl(admin: pg.Client, databaseUrl: string): Promise<string> {
  const named = Object.assign(new URL(databaseUrl), { pathname: `/${roles.owner.replace(/_owner$/, '')}` })
  const url = new URL(await enableOperations(admin, { databaseUrl: named.href, hours: 1 }))
  return Object.assign(url, { pathname: new URL(databaseUrl).pathname }).href
}

export async function openStudio(): Promise<TestedStudio> {
  const { TEST_ADMIN_URL = '', APP_DATABASE_URL = '', AUTH_DATABASE_URL = '' } = process.env
  const admin = new pg.Client({ connectionString: TEST_ADMIN_URL })
  await admin.connect()
  const database = databaseName(TEST_ADMIN_URL)
  const { port, link, close } = await startStudio(
    {
      app: APP_DATABASE_URL,
      auth: AUTH_DATABASE_URL,
      operations: () => operationsUrl(admin, TEST_ADMIN_URL),
      roles: rolesOfLogin(APP_DATABASE_URL),
      name: database,
      guard: () => Promise.resolve({ ok: true, findings: [], tables: [] }),
      signIn: true,
      root: process.cwd(),
    },
    { port: 0, base: '', onLink: () => {} },
  )
  const ask = (
    path: string,
    method: string,
    headers: Record<string, string>,
    { body, signal }: { body?: string; signal?: AbortSignal | undefined } = {},
  ) =>
    new Promise<Answer>((answered, failed) => {
      send(
        { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers }, signal },
        (response) => {
          let text = ''
          response.on('data', (chunk) => {
            text += chunk
          })
          response.on('end', () =>
            answered({ status: response.statusCode ?? 0, headers: response.headers, text }),
          )
        },
      )
        .on('error', failed)
        .end(body)
    })
  const arrival = await ask(link, 'GET', {})
  const setCookie = arrival.headers['set-cookie']?.[0] ?? ''
  const cookie = setCookie.split(';')[0] ?? ''
  const visit = /data-visit="([^"]+)"/.exec(arrival.text)?.[1] ?? ''
  const own = {
    ...{ cookie, origin: `http://localhost:${port}`, 'content-type': 'application/json' },
    'x-studio-visit': visit,
  }
  return {
    database,
    admin,
    link,
    cookie,
    setCookie,
    get: (path, headers = {}) => ask(path, 'GET', headers),
    ask: async (name, request, headers = {}, signal = undefined) => {
      const { status, text } = await ask(
        `/api/${name}`,
        'POST',
        { ...own, ...headers },
        { body: JSON.stringify(request), signal },
      )
      return { status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text }
    },
    close: async () => {
      await close()
      await admin.end()
    },
  }
}
