import { expect, test } from 'vitest'
import { agentName } from '@/components/app/agent-name'
import { audit } from '@/i18n/en/audit'
import { changesOf, sentenceOf } from './entry'

const told = { subject: 'invitation', act: 'update', before: null, after: null } as const

test('the closest sentence speaks: for the value, then the column, the act, and else the kind', () => {
  expect(sentenceOf(audit, { ...told, after: { status: 'accepted' } })).toBe('Accepted an invitation')
  expect(sentenceOf(audit, { ...told, after: { status: 'odd' } })).toBe('Changed an invitation')
  expect(sentenceOf(audit, { ...told, after: { role: 'admin' } })).toBe('Changed the role of an invitation')
  const here = { ...told, subject: 'organization' }
  expect(sentenceOf(audit, { ...here, after: { metadata: null } })).toBe('Opened the organization again')
  expect(sentenceOf(audit, { ...here, after: { metadata: 'closed' } })).toBe('Closed the organization')
  // Made from a value: what is called like a part of every object is no sentence.
  expect(sentenceOf(audit, { ...told, subject: 'invoice' })).toBe('Changed in invoice')
})

test('a change has both sides of every column that either knows', () => {
  expect(changesOf({ ...told, before: { a: 1, b: 2 }, after: { b: 3, c: 4 } })).toEqual([
    { column: 'a', before: 1, after: undefined },
    { column: 'b', before: 2, after: 3 },
    { column: 'c', before: undefined, after: 4 },
  ])
})

test('a client is a browser on a system, or what it says of itself', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  expect(agentName(chrome)).toBe('Chrome 131, Linux')
  expect(agentName(`${chrome} Edg/130.0`)).toBe('Edge 130, Linux')
  expect(agentName('curl/8.5.0')).toBe('curl/8.5.0')
})
