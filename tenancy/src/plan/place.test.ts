import { expect, test } from 'vitest'
import { keptOf, nameIn, placeOf, shownIn, shownName, sqlName } from './place'

/** Places, and how a plan writes them. */
test.each([
  ['public', 'deal', 'deal', '"deal"'],
  ['crm', 'deal', 'crm.deal', '"crm"."deal"'],
  ['crm', 'Big deal', 'crm.Big deal', '"crm"."Big deal"'],
  ['public', 'deal.of', '"deal.of"', '"deal.of"'],
  ['crm.north', 'deal', '"crm.north".deal', '"crm.north"."deal"'],
  ['crm', 'a "deal"', 'crm."a ""deal"""', '"crm"."a ""deal"""'],
  ['public', "it's $& größer", "it's $& größer", `"it's $& größer"`],
])('%s and %s are written %s, and read as what they were', (schema, name, shown, sql) => {
  expect(shownName({ schema, name })).toBe(shown)
  expect(placeOf(shown)).toEqual({ schema, name })
  expect(sqlName(shown)).toBe(sql)
  expect(shownIn(sql)).toBe(shown)
  expect(nameIn(sql)).toBe(name)
})

test('a name without quotes is read as PostgreSQL does, and `public` goes unsaid', () => {
  expect(shownIn('Public.Deal')).toBe('deal')
  expect(shownIn('CRM."Deal"')).toBe('crm.Deal')
  expect(nameIn('Due')).toBe('due')
})

test('of a long name PostgreSQL keeps 63 bytes, and no half of a character', () => {
  expect(keptOf('a'.repeat(63))).toBe('a'.repeat(63))
  expect(keptOf('a'.repeat(64))).toBe('a'.repeat(63))
  expect(keptOf(`${'a'.repeat(62)}ö`)).toBe('a'.repeat(62))
  expect(keptOf(`${'a'.repeat(61)}öö`)).toBe(`${'a'.repeat(61)}ö`)
})
