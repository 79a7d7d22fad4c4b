import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readRoute } from '../../cli/src/studio/browser/route'
import { fileSize, pageOf } from '../../cli/src/studio/statements'
import { makeTenant, type Tenant } from '../harness/world'
import { openStudio, type TestedStudio } from './opened'

let studio: TestedStudio
let acme: Tenant
const whole = { kind: 'whole' }
const own = () => ({ kind: 'organization', id: acme.id })
const sql = (text: string, write = false, view: unknown = own()) => studio.ask('sql', { view, text, write })

beforeAll(async () => {
  acme = await makeTenant('acme')
  studio = await openStudio()
})

afterAll(() => studio.close())

describe('what somebody types', () => {
  test.each([
    '-- how many\nselect count(*) from gallery_image',
    '/* a /* nested */ one */ select count(*) from gallery_image',
    '\n\n--\r/**/ select count(*) from gallery_image;;\n',
  ])('may begin with comments and end with semicolons: %j', async (text) => {
    for (const view of [own(), whole])
      expect(await sql(text, false, view)).toMatchObject({ status: 200, body: { rows: [['1']] } })
  })

  test('a comment hides no statement that writes, and one that is nothing else is none', async () => {
    const hidden = `/* select */ update gallery_image set width = 5`
    expect(await sql(hidden)).toMatchObject({ status: 409, body: { code: 'writes' } })
    expect((await sql(hidden, true, whole)).status).toBe(403)
    expect((await sql(hidden, true)).body).toMatchObject({ command: 'UPDATE', rowCount: 1 })
    expect((await sql('/* set role postgres', true)).status).toBe(400)
    for (const text of ['/**/ set role postgres', '--\nbegin', '/*/**/*/ do $$ begin end $$'])
      expect((await sql(text, true)).status, text).toBe(422)
  })

  test('is found where it is wrong, also behind white space, comments and characters that take two places', async () => {
    for (const [ahead, more] of [
      ['\n\n  select ', ''],
      ['-- 😀\nselect ', ''],
      [`select '😀😀', `, ''],
      [`/* 😀 */ update gallery_image set name = '😀', `, ' = 1'],
    ] as const) {
      const { body } = await sql(`${ahead}nothing${more}`, true)
      expect(body, ahead).toMatchObject({ position: ahead.length + 1 })
    }
  })

  test('a select that locks or changes something runs once that was allowed', async () => {
    const locking = 'select name from gallery_image for update'
    expect(await sql(locking)).toMatchObject({ status: 409, body: { code: 'writes' } })
    expect(await sql(locking, true)).toMatchObject({ status: 200, body: { rows: [['acme secret']] } })
  })

  test('nobody is asked whether a statement may write that nobody may run', async () => {
    for (const text of ['set role postgres', 'explain select 1', 'copy gallery_image to stdout'])
      expect((await sql(text)).status, text).toBe(422)
  })

  test('what a write gives back is cut, and cut between characters', async () => {
    const { body } = await sql(
      `update gallery_image set width = width returning 'a' || repeat('😀', 6000)`,
      true,
    )
    const cell = String((body as { rows: string[][] }).rows[0]?.[0])
    expect(cell.length).toBeLessThan(5_002)
    expect(cell).toMatch(/^a(😀)+…$/u)
  })
})

test('a file brings no value whole only because it is sorted by it', () => {
  const column = {
    type: 'text',
    cast: 'text',
    required: true,
    default: null,
    generated: false,
    sortable: true,
  }
  const columns = ['id', 'body'].map((name) => ({ ...column, name, choices: null }))
  const long = { schema: 'public', name: 'long', owner: '', rowSecurity: true, forced: true, estimate: null }
  const rights = { read: ['id', 'body'], change: [], add: [], remove: false }
  const found = {
    ...{ ...long, columns, keys: [['id']], references: [], policies: [] },
    rights: { app: rights, auth: rights, operations: rights },
  }
  const asked = { filters: [], sort: { column: 'body', descending: false } }
  const shown = (size?: typeof fileSize) => pageOf(found, rights.read, asked, size).text.split(' from ')[0]
  expect(shown()).toContain(', "body"::text')
  expect(shown(fileSize)).toBe('select left("id"::text, 5001), left("body"::text, 5001)')
})

test('whoever leaves takes a statement along that would not end', async () => {
  const endless = 'select count(*) from generate_series(1, 10000000000)'
  const running = async () => {
    const { rows } = await studio.admin.query<{ count: string }>(
      `select count(*) from pg_stat_activity
        where state = 'active' and query like '%10000000000%' and pid <> pg_backend_pid()`,
    )
    return Number(rows[0]?.count)
  }
  const left = new AbortController()
  const asked = [own(), whole].map((view) =>
    studio.ask('sql', { view, text: endless }, {}, left.signal).catch(() => 'left'),
  )
  await vi.waitFor(async () => expect(await running()).toBe(2), { timeout: 10_000 })
  left.abort()
  expect(await Promise.all(asked)).toEqual(['left', 'left'])
  await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 10_000 })
  for (const view of [own(), whole]) expect((await sql('select 1', false, view)).status).toBe(200)
}, 60_000)

test('a connection that ends under a statement is said to have ended, and the next statement has another', async () => {
  const asked = sql('select pg_sleep(20)')
  await vi.waitFor(async () => {
    const { rowCount } = await studio.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where state = 'active' and query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`,
    )
    expect(rowCount).toBe(1)
  })
  expect(await asked).toMatchObject({ status: 503 })
  expect((await sql('select 1')).status).toBe(200)
})

test('an address that is none shows something all the same', () => {
  expect(readRoute('#/whole/rows/%E0%A4%A/100%')).toMatchObject({
    table: { schema: '%E0%A4%A', name: '100%' },
  })
})
