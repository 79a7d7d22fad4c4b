import { context, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import {
  type FinishedStatement,
  onStatement,
  ScopedPool,
  type ScopedPoolConfig,
  type StatementEvent,
  scopedDatabase,
  within,
} from '@refactkit/tenancy'
import { traceStatements } from '@refactkit/tenancy/otel'
import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant
const pools: ScopedPool[] = []

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
})

function open(config: ScopedPoolConfig = {}) {
  const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 4, ...config })
  pools.push(pool)
  return scopedDatabase(pool, schema)
}

const ask = (db: ReturnType<typeof open>, tenant: Tenant) =>
  within(tenant.id, () =>
    db
      .select()
      .from(galleryImage)
      .where(eq(galleryImage.name, `${tenant.slug} secret`)),
  )

/** Everything a program can see of an object, its errors and their hidden fields included. */
const everythingOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Error
      ? Object.fromEntries(Object.getOwnPropertyNames(part).map((key) => [key, Reflect.get(part, key)]))
      : part,
  )

describe('the logger of a pool', () => {
  test('is told text, time, rows and organization of every statement, and no value', async () => {
    const told: FinishedStatement[] = []
    const db = open({ logger: (statement) => told.push(statement) })
    expect(await ask(db, acme)).toHaveLength(1)
    expect(await ask(db, globex)).toHaveLength(1)
    await within(acme.id, async () => {
      await db.insert(galleryImage).values(picture('a value of acme')).returning()
      await expect(
        db.insert(galleryImage).values({ ...picture('a value of acme'), contentType: 'a value of acme' }),
      ).rejects.toThrow()
      await db.transaction((tx) => tx.delete(galleryImage).where(eq(galleryImage.name, 'a value of acme')))
      await db.batch([db.$count(galleryImage), db.select().from(galleryImage)])
      for await (const _ of db.stream(db.select().from(galleryImage))) break
    })
    expect(
      told.map(({ operation, organizationId, rows, errorCode }) => [
        operation,
        organizationId,
        rows,
        errorCode,
      ]),
    ).toEqual([
      ['SELECT', acme.id, 1, undefined],
      ['SELECT', globex.id, 1, undefined],
      ['INSERT', acme.id, 1, undefined],
      ['INSERT', acme.id, 0, '23514'],
      ['BEGIN', acme.id, 0, undefined],
      ['DELETE', acme.id, 1, undefined],
      ['COMMIT', acme.id, 0, undefined],
      ['BATCH', acme.id, 2, undefined],
      ['SELECT', acme.id, 1, undefined],
    ])
    expect(told[0]).toMatchObject({
      text: expect.stringMatching(/"name" = \$1$/),
      durationMs: expect.any(Number),
    })
    expect(everythingOf(told)).not.toMatch(/acme secret|globex secret|a value of acme/)
  })

  test('prints a line where it is only switched on', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => {})
    onTestFinished(() => print.mockRestore())
    await ask(open({ logger: true }), acme)
    expect(print.mock.calls.flat()).toEqual([
      expect.stringMatching(
        new RegExp(`^${acme.id} {2}\\d+\\.\\d ms {2}1 row {2}select "organization_id".* = \\$1$`),
      ),
    ])
  })

  test('is told values in development alone, each with the organization it is of, also when two ask at once', async () => {
    const told: FinishedStatement[] = []
    const db = open({ logger: (statement) => told.push(statement), logValues: true })
    await Promise.all(Array.from({ length: 40 }, (_, turn) => ask(db, turn % 2 ? acme : globex)))
    expect(told).toHaveLength(40)
    for (const { organizationId, values } of told)
      expect(values).toEqual([organizationId === acme.id ? 'acme secret' : 'globex secret'])
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => open({ logger: true, logValues: true })).toThrow(/in development only/)
  })

  test('that fails harms no statement', async () => {
    const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    const db = open({
      logger: () => {
        throw new Error('the logger has a mistake')
      },
    })
    expect(await ask(db, acme)).toHaveLength(1)
    expect(warnings).toHaveBeenCalledOnce()
  })
})

describe('the channel', () => {
  test('tells listeners of every pool, without values even where a logger has them, until they leave', async () => {
    const seen: (StatementEvent | FinishedStatement)[] = []
    const stop = onStatement({
      begin: (event) => seen.push(event),
      end: (_, finished) => seen.push(finished),
    })
    const db = open({ logger: () => {}, logValues: true })
    await ask(db, acme)
    stop()
    await ask(db, globex)
    expect(seen).toMatchObject([{ organizationId: acme.id }, { organizationId: acme.id, rows: 1 }])
    expect(everythingOf(seen)).not.toMatch(/secret/)
  })
})

describe('spans', () => {
  test('say what was asked and of whom, below the span that was active, and no value', async () => {
    const exporter = new InMemorySpanExporter()
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    const stop = traceStatements(provider.getTracer('test'))
    onTestFinished(() => {
      stop()
      context.disable()
    })
    const db = open()
    const parent = provider.getTracer('test').startSpan('request')
    await context.with(trace.setSpan(context.active(), parent), async () => {
      await Promise.all([ask(db, acme), ask(db, globex)])
      await within(acme.id, async () => {
        await db.batch([db.$count(galleryImage), db.$count(galleryImage)])
        const failing = db.insert(galleryImage).values({ ...picture('acme secret'), bytes: -1 })
        await expect(failing).rejects.toThrow()
      })
    })
    parent.end()
    const { pathname, port } = new URL(process.env.APP_DATABASE_URL ?? '')
    const database = pathname.slice(1)
    const spans = exporter.getFinishedSpans().filter(({ name }) => name !== 'request')
    expect(spans.map(({ name }) => name)).toEqual([
      `SELECT ${database}`,
      `SELECT ${database}`,
      `BATCH ${database}`,
      `INSERT ${database}`,
    ])
    for (const { parentSpanContext } of spans)
      expect(parentSpanContext?.spanId).toBe(parent.spanContext().spanId)
    const ofAcme = spans.find(({ attributes }) => attributes['refactkit.organization.id'] === acme.id)
    expect(ofAcme?.attributes).toEqual({
      'db.system.name': 'postgresql',
      'db.namespace': database,
      'db.operation.name': 'SELECT',
      'db.query.text': expect.stringMatching(/^select "organization_id".*"name" = \$1$/),
      'db.response.returned_rows': 1,
      'server.address': '127.0.0.1',
      'server.port': Number(port),
      'refactkit.organization.id': acme.id,
    })
    expect(
      new Set(spans.slice(0, 2).map(({ attributes }) => attributes['refactkit.organization.id'])),
    ).toEqual(new Set([acme.id, globex.id]))
    expect(spans[2]?.attributes).toMatchObject({ 'db.operation.batch.size': 2 })
    expect(spans[3]).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'db.response.status_code': '23514', 'error.type': '23514' },
    })
    expect(
      everythingOf(spans.map(({ attributes, events, status }) => ({ attributes, events, status }))),
    ).not.toMatch(/secret/)
  })
})
