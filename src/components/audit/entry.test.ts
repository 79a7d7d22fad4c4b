import { expect, test } from 'vitest'
import { messages } from '#words'
import { audit } from '#words/audit'
import { formats as formatsIn } from '@/i18n/format'
import { agentName } from '@/lib/agent-name'
import { changesOf, sentenceOf } from './entry'
import { permissionChange } from './permissions-of'
import { readers, wordsFor } from './readers'

const told = { subject: 'invitation', act: 'update', before: null, after: null } as const

test('the closest sentence speaks: for the value, then the column, the act, and else the kind', () => {
  expect(sentenceOf(audit, { ...told, after: { status: 'accepted' } })).toBe('Accepted an invitation')
  expect(sentenceOf(audit, { ...told, after: { status: 'odd' } })).toBe('Changed an invitation')
  expect(sentenceOf(audit, { ...told, after: { role: 'admin' } })).toBe('Changed the role of an invitation')
  const here = { ...told, subject: 'organization' }
  expect(sentenceOf(audit, { ...here, after: { metadata: null } })).toBe('Opened the organization again')
  expect(sentenceOf(audit, { ...here, after: { metadata: 'closed' } })).toBe('Closed the organization')
  // Made from a value: what is called like a part of every object is no sentence.
  expect(sentenceOf(audit, { ...told, subject: 'oak-frame' })).toBe('Changed in oak-frame')
})

test('a change has both sides of every column that either knows', () => {
  expect(changesOf({ ...told, before: { a: 1, b: 2 }, after: { b: 3, c: 4 } })).toEqual([
    { column: 'a', before: 1, after: undefined },
    { column: 'b', before: 2, after: 3 },
    { column: 'c', before: undefined, after: 4 },
  ])
})

test('columns stand in the order they are read in, and what nobody has put in order comes last', () => {
  const after = { due: '2026-12-24', odd: 1, total: 5, number: 'A-1' }
  const columns = changesOf({ ...told, after }, ['number', 'total', 'due', 'customer_id'])
  expect(columns.map(({ column }) => column)).toEqual(['number', 'total', 'due', 'odd'])
})

test('whatever an act leads to as a code has words of its own', () => {
  const leading = Object.keys(audit.acts).filter((key) => /\.update\.(status|state)=./.test(key))
  expect(leading).toHaveLength(8)
  const said = leading.map((key) => {
    const [subject = '', , column = '', code = ''] = key.split(/[.=]/)
    const read = readers[subject]?.({ ...messages, audit }, formatsIn('en'))[column]
    return read && wordsFor(code, read)
  })
  expect(said).toEqual(leading.map(() => expect.stringMatching(/^[A-Z]/)))
})

test('an id whose name was written down beside it is the name', () => {
  const after = { team_id: '01a2', team: 'Design' }
  expect(changesOf({ ...told, after })).toEqual([{ column: 'team', before: undefined, after: 'Design' }])
  // An entry of before there were names has the id alone.
  expect(changesOf({ ...told, after: { team_id: '01a2' } })).toHaveLength(1)
})

test('permissions are what was given and what was taken away; what cannot be read is left as it is', () => {
  const before = JSON.stringify({ dashboard: ['read'], member: ['read', 'update'] })
  const after = JSON.stringify({ dashboard: ['read'], member: ['read'], team: ['create', 'unknown'] })
  expect(permissionChange(before, after)).toEqual({ added: ['team:create'], removed: ['member:update'] })
  expect(permissionChange(undefined, before)?.added).toEqual([
    'dashboard:read',
    'member:read',
    'member:update',
  ])
  expect(permissionChange(before, undefined)?.removed).toHaveLength(3)
  for (const odd of ['{"member":["re', '"x"', 'null', '7'])
    expect(permissionChange(odd, after)).toBeUndefined()
})

test('a client is a browser on a system, or what it says of itself', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  expect(agentName(chrome)).toBe('Chrome 131, Linux')
  expect(agentName(`${chrome} Edg/130.0`)).toBe('Edge 130, Linux')
  expect(agentName('curl/8.5.0')).toBe('curl/8.5.0')
})
