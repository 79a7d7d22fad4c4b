import { expect, test } from 'vitest'
import { functions, person, suite } from './suite'

const text = (s: string) => ({ t: 1, s })
const object = (values: Record<string, unknown>, i = 0) => ({
  t: 10,
  i,
  p: { k: Object.keys(values), v: Object.values(values) },
  o: 0,
})
const payload = (t: unknown, m: unknown = []) => JSON.stringify({ t, f: 63, m })
const nested = (depth: number) =>
  `{"t":${'{"t":9,"i":1,"o":0,"a":['.repeat(depth)}${']}'.repeat(depth)},"f":63,"m":[]}`
/** A function of ours in the place of a method that promises call. */
const thenable = (id: string) => ({
  t: 25,
  i: 3,
  s: { v: object({ functionId: text(id) }, 4) },
  c: '$TSS/serverfn',
})

/** Bodies that no client of ours sends: no JSON, no payload, nodes that do not exist or are not whole. */
const garbage: Record<string, (id: string) => string> = {
  'no JSON': () => '{',
  'words for the log': () => '\n{"level":50,"msg":"forged"}',
  null: () => 'null',
  'a number': () => '1',
  'an empty object': () => '{}',
  'no node': () => payload(null),
  'marks that are no list': () => payload(object({}), 5),
  'an unknown node': () => payload({ t: 99, i: 0 }),
  'an unknown plugin': () => payload({ t: 25, i: 0, s: 1, c: 'forged' }),
  'an error of ours': () => payload({ t: 25, i: 0, s: null, c: '$TSR/t/app-error' }),
  'a broken expression': () => payload({ t: 6, i: 0, c: '(', m: '' }),
  'a number too long': () => payload({ t: 3, s: '1'.repeat(50_000) }),
  'bytes that are none': () => payload({ t: 19, i: 0, s: '****' }),
  'depth that never ends': () => nested(3000),
  'a promise that fails': () => payload(object({ data: { t: 12, i: 1, s: 0, f: text('forged') } })),
  'a stream that fails': () =>
    payload(object({ data: { t: 31, i: 1, l: 0, a: [{ t: 33, i: 1, f: text('forged') }] } })),
  'a function as then': (id) =>
    payload(object({ data: object(Object.fromEntries([['then', thenable(id)]]), 1) })),
  'keys every object has': () => payload(object({ ['__proto__']: object({ role: text('owner') }, 1) })),
}

export function garbageIsRefusedInSilence(): void {
  test.each(Object.entries(garbage))(
    '%s is refused in our words, and leaves no line in the log',
    async (_, make) => {
      const { world } = suite()
      const { visitor } = person('owner')
      const writer = functions.find(({ built }) => built.method === 'POST' && built.first?.link === 'tenant')
      const id = writer?.built.id ?? ''
      const body = make(id)
      const before = world.site.printed()
      const headers = {
        'x-tsr-serverFn': 'true',
        accept: 'application/json',
        'content-type': 'application/json',
      }
      const answer = await visitor.fetch(`/_serverFn/${id}`, { method: 'POST', headers, body })
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('"invalid"')])
      expect(world.site.printed()).toBe(before)
    },
  )

  test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'nor does a question that comes as %s',
    async (type) => {
      const { world } = suite()
      const reader = functions.find(({ built }) => built.method === 'GET' && built.first?.link === 'tenant')
      const before = world.site.printed()
      const answer = await person('owner').visitor.fetch(`/_serverFn/${reader?.built.id}`, {
        headers: { 'x-tsr-serverFn': 'true', 'content-type': type },
      })
      expect(answer.status).toBe(400)
      expect(world.site.printed()).toBe(before)
    },
  )
}
