import { describe, expect, test, vi } from 'vitest'
import type { Api } from './api'
import { recordedAnswers } from './recorded'
import { requests } from './requests'

/** What happened, in its order: entries of the record, and requests that were answered. */
const happened: string[] = []

vi.mock('@refactkit/tenancy/operations', async (original) => ({
  ...(await original<object>()),
  acrossOrganizations: async (_: unknown, reason: string, work: (db: object) => Promise<unknown>) => {
    happened.push(reason)
    return await work({})
  },
}))

const api = Object.fromEntries(
  Object.keys(requests).map((name) => [name, async () => void happened.push('answered')]),
) as unknown as Api

async function recorded(name: keyof typeof requests, request: unknown): Promise<string[]> {
  happened.length = 0
  const asker = { visitor: 'x', unlockKey: undefined }
  await recordedAnswers(api, 'postgresql://', 'ops@acme.test')(name, requests[name].parse(request), asker)
  for (const entry of happened) expect(entry.length).toBeLessThanOrEqual(1000)
  return [...happened]
}

const text = (entries: readonly string[]) =>
  entries.map((entry) => entry.replace(/^Studio[^:]*: /, '')).join('')
const place = { view: { kind: 'whole' }, table: { schema: 'public', name: 'gallery_image' } }

describe('the record of a served studio', () => {
  test('names the filters of a count, and the order and place of a page: both tell values', async () => {
    const filters = [{ column: 'name', comparison: 'starts', value: 'a' }]
    expect(text(await recorded('count', { ...place, filters }))).toContain('"value":"a"')
    const behind = { ...place, sort: { column: 'name', descending: true }, after: ['m', 'x'] }
    expect(text(await recorded('page', behind))).toMatch(/ sorted by .*"name".* behind \["m","x"\]/)
  })

  test('is whole: nothing put in front hides which row, which column or which value it was', async () => {
    const padding = 'x'.repeat(3000)
    const key = { '0': padding, id: 'the row' }
    const change = { ...place, key, was: { '0': padding, width: 'old' }, to: { '0': padding, width: 'new' } }
    const changed = await recorded('change', change)
    for (const said of ['the row', '"width":"old"', '"width":"new"'])
      expect(text(changed.slice(0, changed.indexOf('answered'))), said).toContain(said)
    expect(changed.at(-1)).toMatch(/^Studio: done: change of public\.gallery_image of the whole database/)
    for (const [name, request] of [
      ['remove', { ...place, key }],
      ['row', { ...place, key }],
      ['add', { ...place, values: key }],
    ] as const)
      expect(text(await recorded(name, request)), name).toContain('the row')
  })

  test('what is too long for it is not done', async () => {
    const key = { '0': 'x'.repeat(20_000), id: 'the row' }
    await expect(recorded('remove', { ...place, key })).rejects.toThrow('cannot be put on record')
    expect(happened).toEqual([])
  })

  test('loses no character where an entry ends', async () => {
    for (const odd of ['', ' ']) {
      const typed = `select${odd} '${'😀'.repeat(1200)}'`
      for (const entry of await recorded('sql', { view: place.view, text: typed }))
        expect(entry).not.toMatch(/\p{Surrogate}/u)
      expect(text(happened)).toContain(typed)
    }
  })
})
